package io.lectern.assessment.marking;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the marks of a learner whose account is gone, and those in a course that is. */
@Component
class ForgetMarkings {

    private final Markings markings;
    private final MarkingSettingsRecords settings;
    private final Suggestions suggestions;
    private final Regrades regrades;
    private final MarkerCommentsRecords comments;

    ForgetMarkings(
            Markings markings,
            MarkingSettingsRecords settings,
            Suggestions suggestions,
            Regrades regrades,
            MarkerCommentsRecords comments) {
        this.markings = markings;
        this.settings = settings;
        this.suggestions = suggestions;
        this.regrades = regrades;
        this.comments = comments;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        markings.deleteByPersonId(erased.userId());
        suggestions.deleteByPersonId(erased.userId());
        suggestions.deleteByMarkerId(erased.userId());
        comments.deleteById(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        markings.deleteByCourseId(deleted.courseId());
        settings.deleteByCourseId(deleted.courseId());
        suggestions.deleteByCourseId(deleted.courseId());
        regrades.deleteByCourseId(deleted.courseId());
    }
}
