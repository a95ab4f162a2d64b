package io.lectern.learning.internal;

import io.lectern.assessment.events.AttemptEnded;
import io.lectern.assessment.events.ResultReleased;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Somebody passed something: lessons that waited for it are complete now, and perhaps the course. */
@Component
class CompleteAfterPassing {

    private final CompleteWhatIsDone complete;

    CompleteAfterPassing(CompleteWhatIsDone complete) {
        this.complete = complete;
    }

    @Async
    @TransactionalEventListener
    void on(AttemptEnded ended) {
        if (ended.passed()) {
            complete.of(ended.personId(), ended.courseId());
        }
    }

    @Async
    @TransactionalEventListener
    void on(ResultReleased released) {
        if (released.passed()) {
            complete.of(released.personId(), released.courseId());
        }
    }
}
