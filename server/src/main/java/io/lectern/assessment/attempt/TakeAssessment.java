package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.events.AttemptEnded;
import io.lectern.assessment.events.AttemptWorkedOn;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
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
    private final ExtraTimes extraTimes;
    private final AssessmentDesk desk;
    private final QuestionSource questions;
    private final Answering answering;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;
    private final RandomGenerator random;

    TakeAssessment(
            Attempts attempts,
            ExtraTimes extraTimes,
            AssessmentDesk desk,
            QuestionSource questions,
            Answering answering,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.attempts = attempts;
        this.extraTimes = extraTimes;
        this.desk = desk;
        this.questions = questions;
        this.answering = answering;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
        this.random = new SecureRandom();
    }

    /**
     * Begins an attempt, or goes on with the one that runs: that one's own end counts, also when the learner's time in the
     * course is over before.
     *
     * @param honour whether the person confirmed the statement of the assessment
     */
    public Attempt start(Actor actor, UUID assessmentId, boolean honour) {
        Assessment assessment = desk.toRead(actor, assessmentId);
        if (assessment.conditions().honour() != null && !honour) {
            throw new AssessmentProblem.HonourNotConfirmed();
        }
        return workedOn(turns.take(() -> {
            Instant now = clock.instant();
            List<Attempt> earlier = attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessmentId, actor.userId());
            Standing standing = Standing.of(assessment, earlier, now);
            Optional<Attempt> running = earlier.stream()
                    .filter(a -> a.id().equals(standing.running()))
                    .findFirst();
            if (running.isEmpty()) {
                desk.requireMayBegin(actor, assessment);
                standing.requireOpen(assessment.conditions());
            }
            return running.map(attempt -> goOn(attempt, desk.takesUntil(actor, attempt.courseId())))
                    .orElseGet(() -> begin(assessment, actor, earlier.size() + 1, now));
        }));
    }

    /** Keeps responses of a running attempt. @throws AssessmentProblem.AttemptOver when it does not run any more */
    public Attempt answer(Actor actor, UUID attemptId, List<Given> given) {
        return workedOn(turns.take(() -> {
            Instant now = clock.instant();
            Attempt attempt = running(actor, attemptId, now);
            Attempt answered = answering.answered(attempt, given, now);
            return answered.equals(attempt) ? attempt : attempts.save(answered);
        }));
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
            return late ? end(attempt, now) : end(answering.answered(attempt, last, now), attempt.inTime(now));
        });
    }

    /** An attempt whose time is up ends with what was kept. */
    Attempt endOverdue(UUID attemptId) {
        return turns.take(() -> {
            Attempt attempt = attempts.findById(attemptId).orElseThrow();
            Instant now = clock.instant();
            return attempt.isRunning() && attempt.isOverdueAt(now.minus(GRACE)) ? end(attempt, now) : attempt;
        });
    }

    private Attempt workedOn(Attempt attempt) {
        events.publishEvent(new AttemptWorkedOn(attempt.personId(), attempt.courseId(), attempt.id(), clock.instant()));
        return attempt;
    }

    private Attempt begin(Assessment assessment, Actor actor, int number, Instant now) {
        List<AttemptItem> items = Paper.of(assessment, questions, random);
        MoreTime more = extraTimes
                .findByAssessmentIdAndPersonId(assessment.id(), actor.userId())
                .map(ExtraTime::more)
                .orElse(MoreTime.NONE);
        Attempt begun = Attempt.begun(
                assessment, desk.rulesOf(assessment.courseId()), actor.userId(), number, more, items, now);
        return attempts.save(begun.within(desk.takesUntil(actor, assessment.courseId())));
    }

    private Attempt goOn(Attempt running, @Nullable Instant until) {
        Attempt within = running.within(until);
        return within.equals(running) ? running : attempts.save(within);
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

    /** One's own attempt that answers can still be given to. */
    Attempt running(Actor actor, UUID attemptId, Instant now) {
        Attempt attempt = own(actor, attemptId);
        if (!attempt.isRunning() || attempt.isOverdueAt(now.minus(GRACE))) {
            throw new AssessmentProblem.AttemptOver();
        }
        return attempt;
    }

    /** One's own attempt, over or not. */
    Attempt own(Actor actor, UUID attemptId) {
        return attempts.findById(attemptId)
                .filter(a -> a.personId().equals(actor.userId()))
                .orElseThrow(() -> new GeneralProblem.NotFound("attempt"));
    }
}
