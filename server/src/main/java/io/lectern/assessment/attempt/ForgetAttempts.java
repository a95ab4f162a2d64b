package io.lectern.assessment.attempt;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.media.Files;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the attempts of a person whose account is gone, and those in a course that is. */
@Component
class ForgetAttempts {

    private final Attempts attempts;
    private final ExtraTimes extraTimes;
    private final Files files;

    ForgetAttempts(Attempts attempts, ExtraTimes extraTimes, Files files) {
        this.attempts = attempts;
        this.extraTimes = extraTimes;
        this.files = files;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        letGoFilesOf(attempts.findByPersonId(erased.userId()));
        attempts.deleteByPersonId(erased.userId());
        extraTimes.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        letGoFilesOf(attempts.findByCourseId(deleted.courseId()));
        attempts.deleteByCourseId(deleted.courseId());
        extraTimes.deleteByCourseId(deleted.courseId());
    }

    private void letGoFilesOf(List<Attempt> gone) {
        gone.stream().filter(Attempt::hasFiles).forEach(attempt -> files.letGo(HandInFiles.scope(attempt.id())));
    }
}
