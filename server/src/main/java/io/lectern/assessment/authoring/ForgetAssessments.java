package io.lectern.assessment.authoring;

import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the assessments of a course that is gone. */
@Component
class ForgetAssessments {

    private final Assessments assessments;
    private final CourseRulesRecords rules;

    ForgetAssessments(Assessments assessments, CourseRulesRecords rules) {
        this.assessments = assessments;
        this.rules = rules;
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        assessments.deleteByCourseId(deleted.courseId());
        rules.deleteById(deleted.courseId());
    }
}
