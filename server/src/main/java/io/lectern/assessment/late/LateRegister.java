package io.lectern.assessment.late;

import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What came late and what became of it; who may see or decide it was settled before. */
@Component
public class LateRegister {

    private final LateArrivals arrivals;
    private final ApplyLate apply;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    LateRegister(LateArrivals arrivals, ApplyLate apply, ApplicationEventPublisher events, Turns turns, Clock clock) {
        this.arrivals = arrivals;
        this.apply = apply;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    public List<LateArrival> of(UUID attempt) {
        return arrivals.findByAttemptIdOrderById(attempt);
    }

    public List<LateArrival> at(UUID assessment) {
        return arrivals.findByAssessmentIdOrderById(assessment);
    }

    public List<LateArrival> waitingIn(Collection<UUID> courses) {
        return courses.isEmpty() ? List.of() : arrivals.findByCourseIdInAndState(courses, LateState.WAITING);
    }

    public LateArrival find(UUID arrival) {
        return arrivals.findById(arrival).orElseThrow(() -> new GeneralProblem.NotFound("late-arrival"));
    }

    /**
     * Decides what waits.
     *
     * @throws GeneralProblem.Conflict when it was decided already
     */
    public LateArrival decide(UUID arrivalId, UUID by, boolean accepted, String reason) {
        LateArrival decided = turns.take(() -> {
            LateArrival arrival = find(arrivalId);
            if (!arrival.isWaiting()) {
                throw new GeneralProblem.Conflict("late-arrival");
            }
            LateArrival made =
                    arrivals.save(arrival.decided(accepted, new LateArrival.Decision(by, clock.instant(), reason)));
            if (accepted) {
                events.publishEvent(new LateAccepted(made.id()));
            }
            return made;
        });
        if (accepted) {
            apply.bring(decided);
        }
        return decided;
    }
}
