package io.lectern.learning.mastery;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the answers of a person whose account is gone, and the skills of a course that is. */
@Component
class ForgetMastery {

    private final LearnerMasteries masteries;
    private final CourseSkillsRecords skills;

    ForgetMastery(LearnerMasteries masteries, CourseSkillsRecords skills) {
        this.masteries = masteries;
        this.skills = skills;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        masteries.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        masteries.deleteByCourseId(deleted.courseId());
        skills.deleteById(deleted.courseId());
    }
}
