package io.lectern.assessment.late;

import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.LateAnswers;
import java.util.Objects;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings accepted answers to their attempt, which is judged with them. */
@Component
class ApplyLate {

    private final LateArrivals arrivals;
    private final LateAnswers attempts;
    private final ReadResponses read;

    ApplyLate(LateArrivals arrivals, LateAnswers attempts, ReadResponses read) {
        this.arrivals = arrivals;
        this.attempts = attempts;
        this.read = read;
    }

    @Async
    @TransactionalEventListener
    void on(LateAccepted accepted) {
        arrivals.findById(accepted.arrivalId()).ifPresent(this::bring);
    }

    /** Again changes nothing. */
    Attempt bring(LateArrival arrival) {
        return attempts.take(
                arrival.attemptId(),
                read.of(arrival.content().links()),
                Objects.requireNonNullElse(arrival.evidence().writtenUntil(), arrival.arrivedAt()));
    }
}
