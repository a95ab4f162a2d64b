package io.lectern.learning.feedback;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets what was said by whom, and of what, is no longer here. */
@Component
class ForgetFeedback {

    private final CourseFeedbacks feedbacks;

    ForgetFeedback(CourseFeedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        feedbacks.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        feedbacks.deleteByCourseId(deleted.courseId());
    }
}
