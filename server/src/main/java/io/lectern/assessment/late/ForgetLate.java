package io.lectern.assessment.late;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets what came late of a person whose account is gone, and in a course that is. */
@Component
class ForgetLate {

    private final LateArrivals arrivals;

    ForgetLate(LateArrivals arrivals) {
        this.arrivals = arrivals;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        arrivals.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        arrivals.deleteByCourseId(deleted.courseId());
    }
}
