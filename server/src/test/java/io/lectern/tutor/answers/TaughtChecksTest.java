package io.lectern.tutor.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.tutor.Beat;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.Verdict;
import io.lectern.tutor.plan.compile.PlanCompiler;
import io.lectern.tutor.plan.compile.PlanPhrases;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.testing.ListedLessons;
import io.lectern.tutor.testing.SampleLessons;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What follows right and wrong answers to a check. */
class TaughtChecksTest {

    private final PublishedLesson lesson = SampleLessons.of("Stock", "en", """
            ## Stock

            Stock falls evenly between two deliveries.

            ::: question
            The order gets smaller. Which figure falls?
            - [x] The average stock | Yes: it is half the order.
            - [ ] The number of orders | Smaller orders mean more of them.
            - [ ] The demand
            > Follow the shelf through one round, from full to bare.
            :::

            ::: question
            What happens to the average stock when the order is doubled?
            - [x] It doubles | Right.
            - [ ] It falls
            > It doubles, because it is half the order.
            :::

            ::: keypoints
            - The average stock is half of the order.
            :::
            """);
    private final TeachingPlan plan =
            new PlanCompiler(SpeechPace::estimateMs).compile(lesson, PlanPhrases.in("en"), null);
    private final TaughtChecks checks = new TaughtChecks(new ListedLessons(List.of(lesson)));
    private final UUID first = plan.checks().getFirst().id();
    private final UUID second = plan.checks().getLast().id();

    @Test
    void aRightAnswerIsPraisedInTheAuthorsWordsAndTheLessonGoesOn() {
        Verdict verdict = checks.judge(plan, first, Set.of(0), 1);
        assertThat(verdict.correct()).isTrue();
        assertThat(verdict.again()).isFalse();
        assertThat(verdict.feedback()).isEqualTo("Yes: it is half the order.");
        assertThat(said(verdict)).contains("half the order");
    }

    @Test
    void aWrongAnswerBringsItsFeedbackOtherWordsAndASecondTry() {
        Verdict verdict = checks.judge(plan, first, Set.of(1), 1);
        assertThat(verdict.correct()).isFalse();
        assertThat(verdict.again()).isTrue();
        assertThat(said(verdict)).contains("Smaller orders mean more of them.").contains("Follow the shelf");
        assertThat(verdict.beats().getLast().kind()).isEqualTo(Beat.Kind.ASK);
        assertThat(verdict.beats().getLast().questionBlock()).isEqualTo(first);
    }

    @Test
    void anExplanationThatGivesTheAnswerAwayWaitsForTheLastTry() {
        Verdict try1 = checks.judge(plan, second, Set.of(1), 1);
        assertThat(said(try1)).doesNotContain("It doubles").contains("The average stock is half of the order.");
        Verdict try2 = checks.judge(plan, second, Set.of(1), 2);
        assertThat(try2.again()).isFalse();
        assertThat(said(try2)).contains("It doubles, because it is half the order.");
    }

    @Test
    void everyBeatIsShortAndKnowsItsLanguage() {
        assertThat(checks.judge(plan, first, Set.of(2), 1).beats()).allSatisfy(b -> {
            assertThat(SpeechPace.estimateMs(b.speech(), "en")).isLessThan(12_000);
            assertThat(b.language()).isEqualTo("en");
        });
    }

    @Test
    void nothingChosenOrChoicesThatDoNotExistAreWrong() {
        assertThat(checks.judge(plan, first, Set.of(), 1).correct()).isFalse();
        assertThat(checks.judge(plan, first, Set.of(0, 99), 1).correct()).isFalse();
        assertThatThrownBy(() -> checks.judge(plan, Ids.next(), Set.of(0), 1))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    private static String said(Verdict verdict) {
        return verdict.beats().stream().map(Beat::caption).collect(Collectors.joining(" "));
    }
}
