package io.lectern.assessment.drafting;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets who asked for drafts when their account is gone, and all of a course that is. The drafts are the bank's. */
@Component
class ForgetDraftRuns {

    private final DraftRuns runs;

    ForgetDraftRuns(DraftRuns runs) {
        this.runs = runs;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        runs.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        runs.deleteByCourseId(deleted.courseId());
    }
}
