package io.lectern.assessment.marking;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.late.LateArrival;
import io.lectern.assessment.late.LateRegister;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Shows learners what was given to them. Until then they see no mark. */
@Component
public class ReleaseMarks {

    private final Markings markings;
    private final MarkingSettingsRecords settings;
    private final MarkableAttempts attempts;
    private final MarkingDesk desk;
    private final LateRegister late;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    ReleaseMarks(
            Markings markings,
            MarkingSettingsRecords settings,
            MarkableAttempts attempts,
            MarkingDesk desk,
            LateRegister late,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.markings = markings;
        this.settings = settings;
        this.attempts = attempts;
        this.desk = desk;
        this.late = late;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Releases one result; again changes nothing.
     *
     * @throws AssessmentProblem.ReleasedTogether when the assessment releases all at once
     * @throws AssessmentProblem.NotMarked when something of it is still to be marked
     * @throws AssessmentProblem.NotSigned when nobody has signed for it, where that is asked for
     * @throws AssessmentProblem.LateUndecided when answers of it came late and wait for a decision
     */
    public void one(Actor actor, UUID attemptId) {
        Attempt attempt = attempts.over(attemptId);
        Assessment assessment = desk.toMark(actor, attempt.assessmentId());
        MarkingRules rules = desk.settingsOf(assessment).rules();
        if (rules.together()) {
            throw new AssessmentProblem.ReleasedTogether();
        }
        requireDecided(assessment, Set.of(attemptId));
        release(actor, attemptId, rules);
    }

    /**
     * Releases every result of the assessment that is marked, and shows what learners see only once all is released: for
     * attempts that are handed in by now.
     *
     * @return how many had waited for marks
     * @throws AssessmentProblem.StillUnderWay when all are to be released at once and learners can still work on it
     * @throws AssessmentProblem.NotMarked when all are to be released at once and some are not marked
     * @throws AssessmentProblem.LateUndecided when answers of one of them came late and wait for a decision
     */
    public int all(Actor actor, UUID assessmentId) {
        Assessment assessment = desk.toMark(actor, assessmentId);
        MarkingRules rules = desk.settingsOf(assessment).rules();
        if (rules.together()) {
            requireEverybodyDone(assessment);
        }
        boolean atOnce = rules.together() || assessment.conditions().reveal().when() == Reveal.When.TOGETHER;
        List<UUID> ready = new ArrayList<>();
        var open = new AtomicInteger();
        var unsigned = new AtomicInteger();
        attempts.waitingAt(assessmentId, portion -> {
            Map<UUID, Marking> begun = markings
                    .findAllById(portion.stream().map(Attempt::id).toList())
                    .stream()
                    .collect(toMap(Marking::id, m -> m));
            portion.forEach(attempt -> {
                Marking marking = begun.get(attempt.id());
                if (marking == null || !(marking.isReleased() || marking.state() == MarkingState.DONE)) {
                    open.incrementAndGet();
                } else if (marking.isReady(rules)) {
                    ready.add(attempt.id());
                } else if (!marking.isReleased()) {
                    unsigned.incrementAndGet();
                }
            });
        });
        if (open.get() > 0 && atOnce) {
            throw new AssessmentProblem.NotMarked(open.get());
        }
        if (unsigned.get() > 0 && (atOnce || ready.isEmpty())) {
            throw new AssessmentProblem.NotSigned(unsigned.get());
        }
        requireDecided(assessment, ready);
        ready.forEach(id -> release(actor, id, rules));
        turns.take(() -> settings.save(desk.settingsOf(assessment).released(clock.instant())));
        return ready.size();
    }

    private void requireEverybodyDone(Assessment assessment) {
        int running = attempts.underWay(assessment.id());
        Instant closes = assessment.conditions().closesAt();
        Instant until = closes == null || assessment.conditions().hasClosedAt(clock.instant()) ? null : closes;
        if (running > 0 || (until != null && assessment.status() == AssessmentStatus.OPEN)) {
            throw new AssessmentProblem.StillUnderWay(running, until);
        }
    }

    private void requireDecided(Assessment assessment, Collection<UUID> ready) {
        int undecided = (int) late.at(assessment.id()).stream()
                .filter(LateArrival::isWaiting)
                .filter(arrival -> ready.contains(arrival.attemptId()))
                .count();
        if (undecided > 0) {
            throw new AssessmentProblem.LateUndecided(undecided);
        }
    }

    private void release(Actor actor, UUID attemptId, MarkingRules rules) {
        turns.take(() -> {
            Marking marking = markings.findById(attemptId)
                    .map(found -> found.following(attempts.over(attemptId)))
                    .filter(m -> m.state() == MarkingState.DONE || m.isReleased())
                    .orElseThrow(() -> new AssessmentProblem.NotMarked(1));
            if (marking.isReleased()) {
                return marking;
            }
            if (!marking.isReady(rules)) {
                throw new AssessmentProblem.NotSigned(1);
            }
            Marking released = markings.save(marking.released(actor.userId(), clock.instant()));
            events.publishEvent(new MarksReleased(released.id()));
            return released;
        });
    }
}
