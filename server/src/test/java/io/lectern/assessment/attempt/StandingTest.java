package io.lectern.assessment.attempt;

import static io.lectern.assessment.attempt.SampleAssessments.NOW;
import static io.lectern.assessment.attempt.SampleAssessments.conditions;
import static io.lectern.assessment.attempt.SampleAssessments.open;
import static io.lectern.assessment.attempt.SampleAssessments.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.Score;
import io.lectern.assessment.attempt.Standing.Door;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.enrolment.EnrolmentProblem.StillClosed.ToDo;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static Attempt attempt(Assessment assessment, int number, int earned, @Nullable Instant submittedAt) {
        boolean running = submittedAt == null;
        Score score = new Score(BigDecimal.valueOf(earned), BigDecimal.TEN);
        return new Attempt(
                Ids.next(),
                0L,
                assessment.id(),
                assessment.courseId(),
                Ids.next(),
                number,
                running ? AttemptState.RUNNING : AttemptState.MARKED,
                NOW.minusSeconds(3600),
                assessment.conditions().deadline(NOW.minusSeconds(3600)),
                submittedAt,
                running ? null : score,
                running ? null : score.passes(BigDecimal.valueOf(70)),
                new Terms(0, 1, BigDecimal.valueOf(70), 0, Disclosure.ANSWERS, null, null, null, null),
                List.of());
    }

    @Test
    void theBestAttemptCountsAndPassedStaysPassed() {
        Assessment quiz = open(conditions(0, 0));
        Standing standing = Standing.of(
                quiz,
                List.of(attempt(quiz, 1, 8, NOW.minusSeconds(600)), attempt(quiz, 2, 3, NOW.minusSeconds(60))),
                NOW);
        assertThat(standing.best()).isEqualTo(new Score(BigDecimal.valueOf(8), BigDecimal.TEN));
        assertThat(standing.passed()).isTrue();
        assertThat(standing.used()).isEqualTo(2);
        assertThat(standing.door()).isEqualTo(Door.OPEN);
    }

    @Test
    void zeroPercentIsAnAttemptAndNoPass() {
        Assessment quiz = open(conditions(0, 0));
        Standing standing = Standing.of(quiz, List.of(attempt(quiz, 1, 0, NOW)), NOW);
        assertThat(standing.best()).isNotNull();
        assertThat(standing.passed()).isFalse();
    }

    @Test
    void theLastAttemptClosesTheDoor() {
        Assessment quiz = open(conditions(2, 0));
        List<Attempt> one = List.of(attempt(quiz, 1, 1, NOW));
        assertThat(Standing.of(quiz, one, NOW).door()).isEqualTo(Door.OPEN);
        Standing none = Standing.of(quiz, List.of(one.getFirst(), attempt(quiz, 2, 1, NOW)), NOW);
        assertThat(none.door()).isEqualTo(Door.NONE_LEFT);
        assertThatThrownBy(() -> none.requireOpen(quiz.conditions()))
                .isInstanceOf(AssessmentProblem.NoAttemptLeft.class);
    }

    @Test
    void coolingEndsAtItsVeryEnd() {
        Assessment quiz = open(conditions(0, 30));
        Instant submitted = NOW.minus(Duration.ofMinutes(30));
        Standing before = Standing.of(quiz, List.of(attempt(quiz, 1, 1, submitted.plusMillis(1))), NOW);
        assertThat(before.door()).isEqualTo(Door.COOLING);
        assertThat(before.opensAt()).isEqualTo(NOW.plusMillis(1));
        assertThatThrownBy(() -> before.requireOpen(quiz.conditions())).isInstanceOf(AssessmentProblem.TooEarly.class);
        assertThat(Standing.of(quiz, List.of(attempt(quiz, 1, 1, submitted)), NOW)
                        .door())
                .isEqualTo(Door.OPEN);
    }

    @Test
    void aWindowOpensAndCloses() {
        Assessment exam = open(window("2026-03-01T08:00:00Z", "2026-03-01T10:00:00Z", 60));
        assertThat(Standing.of(exam, List.of(), NOW.minusMillis(1)).door()).isEqualTo(Door.NOT_YET);
        assertThat(Standing.of(exam, List.of(), NOW).door()).isEqualTo(Door.OPEN);
        assertThat(Standing.of(exam, List.of(), Instant.parse("2026-03-01T10:00:00Z"))
                        .door())
                .isEqualTo(Door.CLOSED);
    }

    @Test
    void anAttemptEndsWithItsMinutesOrWithTheWindow() {
        Conditions hour = window("2026-03-01T08:00:00Z", "2026-03-01T10:00:00Z", 60);
        assertThat(hour.deadline(NOW)).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(hour.deadline(Instant.parse("2026-03-01T09:30:00Z")))
                .isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(conditions(0, 0).deadline(NOW)).isNull();
    }

    @Test
    void aRunningAttemptGoesOnAndAnOverdueOneDoesNot() {
        Assessment quiz = open(conditions(1, 0));
        Attempt running = attempt(quiz, 1, 0, null);
        Standing goesOn = Standing.of(quiz, List.of(running), NOW);
        assertThat(goesOn.running()).isEqualTo(running.id());
        assertThat(goesOn.door()).isEqualTo(Door.RUNNING);

        Assessment timed = open(window("2026-03-01T01:00:00Z", "2026-03-02T00:00:00Z", 60));
        Standing over = Standing.of(timed, List.of(attempt(timed, 1, 0, null)), NOW);
        assertThat(over.running()).isNull();
    }

    @Test
    void aPlaceThatIsClosedIsToldBeforeAnybodyClicks() {
        Assessment quiz = open(conditions(1, 0));
        Instant opens = NOW.plusSeconds(60);
        var barrier = new Barrier(Door.GATED, opens, List.of(new ToDo(Ids.next(), "Goods", Ids.next(), null)));
        Standing gated = Standing.of(quiz, List.of(), barrier, NOW);
        assertThat(gated.door()).isEqualTo(Door.GATED);
        assertThat(gated.opensAt()).isEqualTo(opens);
        assertThat(gated.after()).isEqualTo(barrier.after());

        Standing running = Standing.of(quiz, List.of(attempt(quiz, 1, 0, null)), barrier, NOW);
        assertThat(running.door()).as("what was begun goes on").isEqualTo(Door.RUNNING);
        assertThat(running.after()).isEmpty();
        assertThat(Standing.of(quiz, List.of(attempt(quiz, 1, 1, NOW)), barrier, NOW)
                        .door())
                .isEqualTo(Door.NONE_LEFT);
    }
}
