package io.lectern.enrolment.internal;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the enrolments of a person whose account is gone, and those in a course that is. */
@Component
class ForgetEnrolments {

    private final Enrolments enrolments;

    ForgetEnrolments(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        enrolments.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        enrolments.deleteByCourseId(deleted.courseId());
    }
}
