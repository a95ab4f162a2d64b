package io.lectern.tutor.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.tutor.answers.LabelledQuestions.Labelled;
import io.lectern.tutor.answers.LabelledQuestions.Score;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well questions are answered, with four sets. The search was weighed with the first three: the questions that it was
 * first built with, harder ones in everyday words, and ones written from the lessons. The fourth was written before that
 * and never looked into; it says most about what a learner will meet. Floors are a little below what was measured.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerQualityTest {

    private static final Set<String> ENGLISH = Set.of("inventory-basics", "procurement-ethics");
    private static final Set<String> ARABIC = Set.of("project-management-ar");

    private final LabelledQuestions tuned;
    private final LabelledQuestions everyday;
    private final LabelledQuestions unseen;
    private final LabelledQuestions fresh;

    AnswerQualityTest(@TempDir Path data) {
        tuned = new LabelledQuestions("questions.tsv", data.resolve("tuned"));
        everyday = new LabelledQuestions("everyday-questions.tsv", data.resolve("everyday"));
        unseen = new LabelledQuestions("unseen-questions.tsv", data.resolve("unseen"));
        fresh = new LabelledQuestions("fresh-questions.tsv", data.resolve("fresh"));
    }

    @Test
    void mostQuestionsAreAnsweredFromTheRightPlaceAndStrangeOnesRefused() {
        Score english = tuned.score(ENGLISH, true);
        Score arabic = tuned.score(ARABIC, true);
        System.out.printf("tuned en %s%ntuned ar %s%n", english, arabic);
        assertThat(english.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(english.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(english.refusal()).isGreaterThanOrEqualTo(0.9);
        assertThat(arabic.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(arabic.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(arabic.refusal()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void questionsInEverydayWordsAreAnsweredMoreOftenThanNot() {
        Score english = everyday.score(ENGLISH, true);
        Score arabic = everyday.score(ARABIC, true);
        System.out.printf("everyday en %s%neveryday ar %s%n", english, arabic);
        assertThat(english.recall()).isGreaterThanOrEqualTo(0.6);
        assertThat(english.refusal()).isGreaterThanOrEqualTo(0.9);
        assertThat(arabic.recall()).isGreaterThanOrEqualTo(0.8);
        assertThat(arabic.refusal()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void questionsWrittenFromTheLessonsAreAnsweredMoreOftenThanNot() {
        Score english = unseen.score(ENGLISH, true);
        Score arabic = unseen.score(ARABIC, true);
        System.out.printf("from the lessons en %s%nfrom the lessons ar %s%n", english, arabic);
        assertThat(english.recall()).isGreaterThanOrEqualTo(0.68);
        assertThat(english.refusal()).isGreaterThanOrEqualTo(0.9);
        assertThat(arabic.recall()).isGreaterThanOrEqualTo(0.84);
        assertThat(arabic.refusal()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void questionsThatNobodyTunedForAreNotAnsweredWorseThanTheyWere() {
        Score english = fresh.score(ENGLISH, false);
        Score arabic = fresh.score(ARABIC, false);
        System.out.printf("fresh en %s%nfresh ar %s%n", english, arabic);
        assertThat(english.recall()).isGreaterThanOrEqualTo(0.78);
        assertThat(english.refusal()).isGreaterThanOrEqualTo(0.75);
        assertThat(arabic.recall()).isGreaterThanOrEqualTo(0.75);
        assertThat(arabic.refusal()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void everyLabelNamesSomethingThatTheCourseSays() {
        for (LabelledQuestions set : List.of(tuned, everyday, unseen, fresh)) {
            assertThat(set.all())
                    .filteredOn(Labelled::inCourse)
                    .allSatisfy(labelled ->
                            assertThat(labelled.right()).as(labelled.question()).anyMatch(set::isSaidSomewhere));
        }
    }

    @Test
    void everyQuoteStandsLiterallyInItsBlock() {
        for (LabelledQuestions set : List.of(tuned, everyday, unseen, fresh)) {
            for (Labelled labelled : set.all()) {
                set.ask(labelled).clauses().stream()
                        .flatMap(c -> c.sources().stream())
                        .forEach(s -> assertThat(set.block(s.block()).text())
                                .as(labelled.question())
                                .contains(s.quote()));
            }
        }
    }

    @Test
    void answersAreShort() {
        for (LabelledQuestions set : List.of(tuned, everyday, unseen, fresh)) {
            for (Labelled labelled : set.all()) {
                assertThat(set.ask(labelled).clauses()).as(labelled.question()).hasSizeLessThanOrEqualTo(7);
            }
        }
    }

    @Test
    void theFirstClauseComesWithinFiftyMilliseconds() {
        List<Labelled> questions = unseen.all();
        questions.forEach(unseen::ask);
        long[] nanos = new long[questions.size() * 5];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            unseen.ask(questions.get(i % questions.size()));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "answer p50 %.2f ms p95 %.2f ms%n",
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
        assertThat(nanos[nanos.length * 95 / 100]).isLessThan(50_000_000L);
    }
}
