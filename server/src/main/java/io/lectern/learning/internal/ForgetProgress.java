package io.lectern.learning.internal;

import io.lectern.accounts.events.AccountErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the progress of a person whose account is gone. */
@Component
class ForgetProgress {

    private final LessonProgresses progresses;
    private final CourseCompletions completions;

    ForgetProgress(LessonProgresses progresses, CourseCompletions completions) {
        this.progresses = progresses;
        this.completions = completions;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        progresses.deleteByPersonId(erased.userId());
        completions.deleteByPersonId(erased.userId());
    }
}
