package io.lectern.assessment.attempt;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the attempts of a person whose account is gone, and those in a course that is. */
@Component
class ForgetAttempts {

    private final Attempts attempts;

    ForgetAttempts(Attempts attempts) {
        this.attempts = attempts;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        attempts.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        attempts.deleteByCourseId(deleted.courseId());
    }
}
