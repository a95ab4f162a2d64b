package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.events.ResultReleased;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts answers into attempts that are over; whether they count was decided before. */
@Component
public class LateAnswers {

    private final Attempts attempts;
    private final TakeAssessment take;
    private final Answering answering;
    private final AssessmentDesk desk;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    LateAnswers(
            Attempts attempts,
            TakeAssessment take,
            Answering answering,
            AssessmentDesk desk,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.attempts = attempts;
        this.take = take;
        this.answering = answering;
        this.desk = desk;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /** One's own attempt that is over. @throws GeneralProblem.Conflict when it still runs */
    public Attempt over(Actor actor, UUID attemptId) {
        Attempt own = take.own(actor, attemptId);
        Attempt ended = own.isRunning() ? take.endOverdue(attemptId) : own;
        if (ended.isRunning()) {
            throw new GeneralProblem.Conflict("attempt");
        }
        return ended;
    }

    /** Those that fit their questions. */
    public List<Given> fitting(Attempt attempt, List<Given> given) {
        return given.stream().filter(one -> fits(attempt, one)).toList();
    }

    /** Judges the attempt with these answers, as far as they fit and are later than what it has. Again changes nothing. */
    public Attempt take(UUID attemptId, List<Given> given, Instant writtenAt) {
        return turns.take(() -> {
            Attempt before = attempts.findById(attemptId).orElseThrow();
            Attempt answered = answering.answered(before, fitting(before, given), writtenAt);
            if (answered.equals(before)) {
                return before;
            }
            Attempt after = attempts.save(judged(before, answered));
            if (after.state() == AttemptState.MARKED) {
                tell(after);
            }
            return after;
        });
    }

    /** What people have marked stays as they marked it. */
    private Attempt judged(Attempt before, Attempt answered) {
        return answering
                .scored(answered)
                .withItems(item -> {
                    AttemptItem old = before.item(item.id()).orElseThrow();
                    boolean same = old.sequence() == item.sequence();
                    boolean marked = item.needsMarking() && !old.needsMarking() && old.isAnswered();
                    return old.result() != null && (same || marked) ? item.with(old.result()) : item;
                })
                .judged();
    }

    private boolean fits(Attempt attempt, Given given) {
        try {
            answering.answered(attempt, List.of(given), clock.instant());
            return true;
        } catch (GeneralProblem.Invalid | GeneralProblem.NotFound e) {
            return false;
        }
    }

    private void tell(Attempt after) {
        events.publishEvent(new ResultReleased(
                Ids.next(),
                after.id(),
                after.assessmentId(),
                after.courseId(),
                after.personId(),
                desk.find(after.assessmentId()).title(),
                Boolean.TRUE.equals(after.passed()),
                true,
                clock.instant()));
    }
}
