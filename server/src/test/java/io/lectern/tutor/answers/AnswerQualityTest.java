package io.lectern.tutor.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.PublishedLesson;
import io.lectern.store.StoreSettings;
import io.lectern.tutor.Answer;
import io.lectern.tutor.LearnerQuestion;
import io.lectern.tutor.retrieval.PassageSearch;
import io.lectern.tutor.testing.ListedLessons;
import io.lectern.tutor.testing.SampleLessons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How well questions are answered, measured with labelled questions about the demo courses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerQualityTest {

    private record Labelled(String course, String question, List<String> right) {
        boolean inCourse() {
            return !right.equals(List.of("-"));
        }
    }

    private record Score(int inCourse, int found, int right, int outside, int refused) {
        double recall() {
            return (double) right / inCourse;
        }

        double precision() {
            return (double) right / (found + outside - refused);
        }

        double refusal() {
            return (double) refused / outside;
        }
    }

    private final List<PublishedLesson> lessons = new ArrayList<>();
    private final CourseAnswers answers;

    AnswerQualityTest(@TempDir Path data) {
        lessons.addAll(SampleLessons.demo("inventory-basics", "en"));
        lessons.addAll(SampleLessons.demo("project-management-ar", "ar"));
        var settings = new StoreSettings("postgres", data, null, null, null, null, false, "jdbc");
        answers = new CourseAnswers(new PassageSearch(new ListedLessons(lessons), settings, new JsonMapper()));
    }

    @Test
    void mostQuestionsAreAnsweredFromTheRightPlaceAndStrangeOnesRefused() throws IOException {
        Score english = score("inventory-basics");
        Score arabic = score("project-management-ar");
        System.out.printf("answered en %s%nanswered ar %s%n", english, arabic);
        assertThat(english.recall()).isGreaterThanOrEqualTo(0.85);
        assertThat(english.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(english.refusal()).isGreaterThanOrEqualTo(0.9);
        assertThat(arabic.recall()).isGreaterThanOrEqualTo(0.85);
        assertThat(arabic.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(arabic.refusal()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void everyQuoteStandsLiterallyInItsBlock() throws IOException {
        for (Labelled labelled : questions()) {
            ask(labelled).clauses().stream()
                    .flatMap(c -> c.sources().stream())
                    .forEach(s -> assertThat(block(s.block()).text())
                            .as(labelled.question())
                            .contains(s.quote()));
        }
    }

    @Test
    void answersAreShort() throws IOException {
        for (Labelled labelled : questions()) {
            assertThat(ask(labelled).clauses()).as(labelled.question()).hasSizeLessThanOrEqualTo(7);
        }
    }

    @Test
    void theFirstClauseComesWithinFiftyMilliseconds() throws IOException {
        List<Labelled> questions = questions();
        questions.forEach(this::ask);
        long[] nanos = new long[questions.size() * 5];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            ask(questions.get(i % questions.size()));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "answer p50 %.2f ms p95 %.2f ms%n",
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
        assertThat(nanos[nanos.length * 95 / 100]).isLessThan(50_000_000L);
    }

    private Score score(String course) throws IOException {
        int inCourse = 0;
        int found = 0;
        int right = 0;
        int outside = 0;
        int refused = 0;
        for (Labelled labelled : questions()) {
            if (!labelled.course().equals(course)) {
                continue;
            }
            Answer answer = ask(labelled);
            if (labelled.inCourse()) {
                inCourse++;
                found += answer.found() ? 1 : 0;
                boolean good = answer.found() && right(answer, labelled);
                right += good ? 1 : 0;
                if (!good) {
                    System.out.println("MISSED " + labelled.question() + " -> " + told(answer));
                }
            } else {
                outside++;
                refused += answer.found() ? 0 : 1;
                if (answer.found()) {
                    System.out.println("NOT REFUSED " + labelled.question() + " -> " + told(answer));
                }
            }
        }
        return new Score(inCourse, found, right, outside, refused);
    }

    private boolean right(Answer answer, Labelled labelled) {
        return answer.clauses().stream()
                .flatMap(c -> c.sources().stream())
                .map(s -> block(s.block()))
                .anyMatch(b -> labelled.right().stream()
                        .anyMatch(r -> b.text().contains(r)
                                || Objects.requireNonNullElse(b.speech(), "").contains(r)));
    }

    private static String told(Answer answer) {
        return answer.outcome() + " "
                + answer.clauses().stream().map(Answer.Clause::caption).toList();
    }

    private Answer ask(Labelled labelled) {
        CourseId course =
                new CourseId(UUID.nameUUIDFromBytes(("course " + labelled.course()).getBytes(StandardCharsets.UTF_8)));
        return answers.answer(new LearnerQuestion(course, null, "en", labelled.question(), null, null));
    }

    private Block block(UUID id) {
        return lessons.stream()
                .flatMap(l -> l.blocks().stream())
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Labelled> questions() throws IOException {
        try (InputStream in = AnswerQualityTest.class.getResourceAsStream("questions.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split("\t"))
                    .map(f -> new Labelled(f[0], f[1], List.of(f[2].split("\\|"))))
                    .toList();
        }
    }
}
