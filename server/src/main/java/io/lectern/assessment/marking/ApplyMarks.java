package io.lectern.assessment.marking;

import io.lectern.assessment.attempt.MarkableAttempts;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings released marks to the attempt, which gets its score and its outcome by them. */
@Component
class ApplyMarks {

    private final Markings markings;
    private final MarkableAttempts attempts;

    ApplyMarks(Markings markings, MarkableAttempts attempts) {
        this.markings = markings;
        this.attempts = attempts;
    }

    @Async
    @TransactionalEventListener
    void on(MarksReleased released) {
        markings.findById(released.attemptId()).ifPresent(marking -> attempts.release(marking.id(), marking.points()));
    }
}
