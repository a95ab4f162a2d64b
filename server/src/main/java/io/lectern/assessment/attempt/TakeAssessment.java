package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.events.AttemptEnded;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Learners take assessments. Several tabs, repeated requests and answers that arrive in another order than they were given
 * lose nothing and count once.
 */
@Component
public class TakeAssessment {

    /** An answer may be on its way when the time is up. */
    static final Duration GRACE = Duration.ofSeconds(5);

    private final Attempts attempts;
    private final AssessmentDesk desk;
    private final QuestionSource questions;
    private final Answering answering;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;
    private final RandomGenerator random;

    TakeAssessment(
            Attempts attempts,
            AssessmentDesk desk,
            QuestionSource questions,
            Answering answering,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.attempts = attempts;
        this.desk = desk;
        this.questions = questions;
        this.answering = answering;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
        this.random = new SecureRandom();
    }

    /**
     * Begins an attempt, or goes on with the one that runs.
     *
     * @param honour whether the person confirmed the statement of the assessment
     */
    public Attempt start(Actor actor, UUID assessmentId, boolean honour) {
        Assessment assessment = desk.toTake(actor, assessmentId);
        if (assessment.conditions().honour() != null && !honour) {
            throw new AssessmentProblem.HonourNotConfirmed();
        }
        return turns.take(() -> {
            Instant now = clock.instant();
            List<Attempt> earlier = attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessmentId, actor.userId());
            Standing standing = Standing.of(assessment, earlier, now);
            standing.requireOpen(assessment.conditions());
            return earlier.stream()
                    .filter(a -> a.id().equals(standing.running()))
                    .findFirst()
                    .orElseGet(() -> begin(assessment, actor, earlier.size() + 1, now));
        });
    }

    /** Keeps responses of a running attempt. @throws AssessmentProblem.AttemptOver when it does not run any more */
    public Attempt answer(Actor actor, UUID attemptId, List<Given> given) {
        return turns.take(() -> {
            Attempt attempt = own(actor, attemptId);
            Instant now = clock.instant();
            if (!attempt.isRunning() || attempt.isOverdueAt(now.minus(GRACE))) {
                throw new AssessmentProblem.AttemptOver();
            }
            Attempt answered = answering.answered(attempt, given, now);
            return answered.equals(attempt) ? attempt : attempts.save(answered);
        });
    }

    /**
     * Ends an attempt and computes what can be computed. Again changes nothing.
     *
     * @param last responses that were not kept yet; too late ones are passed over
     */
    public Attempt submit(Actor actor, UUID attemptId, List<Given> last) {
        return turns.take(() -> {
            Attempt attempt = own(actor, attemptId);
            if (!attempt.isRunning()) {
                return attempt;
            }
            Instant now = clock.instant();
            boolean late = attempt.isOverdueAt(now.minus(GRACE));
            return end(late ? attempt : answering.answered(attempt, last, now), now);
        });
    }

    /** An attempt whose time is up ends with what was kept. */
    void endOverdue(UUID attemptId) {
        turns.take(() -> {
            Attempt attempt = attempts.findById(attemptId).orElseThrow();
            Instant now = clock.instant();
            return attempt.isRunning() && attempt.isOverdueAt(now.minus(GRACE)) ? end(attempt, now) : attempt;
        });
    }

    private Attempt begin(Assessment assessment, Actor actor, int number, Instant now) {
        List<AttemptItem> items = Paper.of(assessment, questions, random);
        return attempts.save(
                Attempt.begun(assessment, desk.rulesOf(assessment.courseId()), actor.userId(), number, items, now));
    }

    private Attempt end(Attempt attempt, Instant now) {
        Attempt ended = attempts.save(answering.scored(attempt).submitted(now));
        events.publishEvent(new AttemptEnded(
                ended.id(),
                ended.assessmentId(),
                ended.courseId(),
                ended.personId(),
                Boolean.TRUE.equals(ended.passed()),
                now));
        return ended;
    }

    private Attempt own(Actor actor, UUID attemptId) {
        return attempts.findById(attemptId)
                .filter(a -> a.personId().equals(actor.userId()))
                .orElseThrow(() -> new GeneralProblem.NotFound("attempt"));
    }
}
