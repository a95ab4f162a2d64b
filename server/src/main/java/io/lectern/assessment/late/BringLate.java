package io.lectern.assessment.late;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.LateAnswers;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A device brings answers after the end of their attempt. What was provably written in time and comes soon counts; everything else is
 * kept for a person to decide. The same chain again changes nothing.
 */
@Component
public class BringLate {

    private final LateArrivals arrivals;
    private final LateAnswers attempts;
    private final WeighReturn weigh;
    private final ReadResponses read;
    private final ApplyLate apply;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    BringLate(
            LateArrivals arrivals,
            LateAnswers attempts,
            WeighReturn weigh,
            ReadResponses read,
            ApplyLate apply,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.arrivals = arrivals;
        this.attempts = attempts;
        this.weigh = weigh;
        this.read = read;
        this.apply = apply;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Takes what a device brings.
     *
     * @throws GeneralProblem.Conflict when the attempt still runs: then answers are saved as ever
     */
    public void bring(Actor actor, UUID attemptId, Return back) {
        Attempt attempt = attempts.over(actor, attemptId);
        List<Link> added = back.chain().newTo(attempt);
        if (added.isEmpty()) {
            return;
        }
        LateArrival arrival = turns.take(
                () -> arrivals.findByAttemptIdAndName(attemptId, back.chain().name())
                        .orElseGet(() -> keep(attempt, back, added)));
        if (arrival.state() == LateState.ACCEPTED) {
            apply.bring(arrival);
        }
    }

    private LateArrival keep(Attempt attempt, Return back, List<Link> added) {
        Instant now = clock.instant();
        LateArrival kept = arrivals.save(
                LateArrival.of(attempt, back.chain(), added.size(), evidence(attempt, back, added, now), now));
        if (kept.state() == LateState.ACCEPTED) {
            events.publishEvent(new LateAccepted(kept.id()));
        }
        return kept;
    }

    private Evidence evidence(Attempt attempt, Return back, List<Link> added, Instant now) {
        Evidence found = weigh.weigh(attempt, back, added, now);
        List<Finding> findings = new ArrayList<>(found.findings());
        if (arrivals.findByAttemptIdOrderById(attempt.id()).stream().anyMatch(a -> a.state() == LateState.REFUSED)) {
            findings.add(Finding.REFUSED_BEFORE);
        }
        if (attempts.fitting(attempt, read.of(added)).size() < added.size()) {
            findings.add(Finding.UNFIT);
        }
        return new Evidence(found.dueAt(), found.writtenUntil(), found.offlineSince(), found.backAt(), findings);
    }
}
