package io.lectern.assessment.attempt;

import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.Score;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.enrolment.EnrolmentProblem.StillClosed.ToDo;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a learner stands with an assessment, and whether they may begin an attempt.
 *
 * @param used attempts so far, a running one included
 * @param best of the attempts whose marks are complete and released; null before
 * @param passed whether any attempt is passed
 * @param awaiting whether something of theirs is still to be marked
 * @param running the attempt that goes on, null when none does
 * @param door whether they may begin one
 * @param opensAt when the door opens, null when it does not by itself
 * @param after what has to be completed first, where the place in the course is closed
 */
public record Standing(
        int used,
        @Nullable Score best,
        boolean passed,
        boolean awaiting,
        @Nullable UUID running,
        Door door,
        @Nullable Instant opensAt,
        List<ToDo> after) {

    public Standing {
        after = List.copyOf(after);
    }

    /** Whether an attempt may begin, or why not. */
    public enum Door {
        OPEN,
        /** One is going on. */
        RUNNING,
        NOT_YET,
        COOLING,
        NONE_LEFT,
        CLOSED,
        /** Its place in the course is still closed to the learner. */
        GATED,
        /** The person does not take the course at this moment. */
        NOT_TAKING
    }

    /** By its own conditions alone. @param attempts all of the person's attempts at the assessment */
    static Standing of(Assessment assessment, List<Attempt> attempts, Instant now) {
        return of(assessment, attempts, null, now);
    }

    /** @param barrier what of the course is in the way, null when nothing is */
    static Standing of(Assessment assessment, List<Attempt> attempts, @Nullable Barrier barrier, Instant now) {
        Optional<Attempt> running = attempts.stream()
                .filter(a -> a.isRunning() && !a.isOverdueAt(now))
                .findFirst();
        Instant next = nextStart(assessment.conditions(), attempts);
        Door door = running.isPresent() ? Door.RUNNING : door(assessment, attempts.size(), barrier, next, now);
        List<ToDo> after = barrier != null && door == barrier.door() ? barrier.after() : List.of();
        return new Standing(
                attempts.size(),
                attempts.stream()
                        .filter(a -> a.state() == AttemptState.MARKED)
                        .map(Attempt::score)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(Score::percent))
                        .orElse(null),
                attempts.stream().anyMatch(a -> Boolean.TRUE.equals(a.passed())),
                attempts.stream().anyMatch(a -> a.state() == AttemptState.SUBMITTED),
                running.map(Attempt::id).orElse(null),
                door,
                switch (door) {
                    case NOT_YET -> assessment.conditions().opensAt();
                    case COOLING -> next;
                    case GATED, NOT_TAKING -> barrier == null ? null : barrier.opensAt();
                    case OPEN, RUNNING, NONE_LEFT, CLOSED -> null;
                },
                after);
    }

    /** Whether another attempt could bring more than the person has, or one is going on. */
    boolean mayGain() {
        boolean further = door != Door.NONE_LEFT && door != Door.CLOSED;
        return running != null || (further && !hasEveryPoint());
    }

    private boolean hasEveryPoint() {
        return best != null && best.earned().compareTo(best.possible()) >= 0;
    }

    /** @throws AssessmentProblem that says why not, when no attempt may begin */
    void requireOpen(Conditions conditions) {
        switch (door) {
            // Whether the course lets the person in was asked before.
            case OPEN, RUNNING, GATED, NOT_TAKING -> {}
            case NOT_YET -> throw new AssessmentProblem.NotYetOpen(Objects.requireNonNull(opensAt));
            case COOLING -> throw new AssessmentProblem.TooEarly(Objects.requireNonNull(opensAt));
            case NONE_LEFT -> throw new AssessmentProblem.NoAttemptLeft(conditions.attempts());
            case CLOSED -> throw new AssessmentProblem.Closed();
        }
    }

    private static Door door(
            Assessment assessment, int used, @Nullable Barrier barrier, @Nullable Instant next, Instant now) {
        Conditions conditions = assessment.conditions();
        if (assessment.status() != AssessmentStatus.OPEN || conditions.hasClosedAt(now)) {
            return Door.CLOSED;
        }
        if (!conditions.allowsAnother(used)) {
            return Door.NONE_LEFT;
        }
        if (barrier != null) {
            return barrier.door();
        }
        if (!conditions.hasOpenedAt(now)) {
            return Door.NOT_YET;
        }
        return next != null && now.isBefore(next) ? Door.COOLING : Door.OPEN;
    }

    private static @Nullable Instant nextStart(Conditions conditions, List<Attempt> attempts) {
        return attempts.stream()
                .map(Attempt::submittedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(end -> end.plus(Duration.ofMinutes(conditions.coolingMinutes())))
                .orElse(null);
    }
}
