package io.lectern.learning.internal;

import io.lectern.courses.events.LessonPublished;
import io.lectern.learning.path.PathChanged;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** A rule or a text asks for less than before: who has done all of it already need not come back for it. */
@Component
class CompleteAfterChanges {

    private final CompleteWhatIsDone complete;

    CompleteAfterChanges(CompleteWhatIsDone complete) {
        this.complete = complete;
    }

    @Async
    @TransactionalEventListener
    void on(PathChanged changed) {
        complete.all(changed.courseId());
    }

    @Async
    @TransactionalEventListener
    void on(LessonPublished published) {
        complete.all(published.courseId());
    }
}
