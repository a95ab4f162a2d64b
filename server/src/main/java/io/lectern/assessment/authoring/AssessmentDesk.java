package io.lectern.assessment.authoring;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds assessments for who may see, take or edit them. Teachers edit those of their courses, administrators all. */
@Component
public class AssessmentDesk {

    private final Assessments assessments;
    private final CourseRulesRecords rules;
    private final CourseCatalog catalog;
    private final CourseAccess access;
    private final EnrolmentRegister register;

    AssessmentDesk(
            Assessments assessments,
            CourseRulesRecords rules,
            CourseCatalog catalog,
            CourseAccess access,
            EnrolmentRegister register) {
        this.assessments = assessments;
        this.rules = rules;
        this.catalog = catalog;
        this.access = access;
        this.register = register;
    }

    /** What holds for all assessments of the course. */
    public CourseRules rulesOf(UUID courseId) {
        return rules.findById(courseId).orElseGet(() -> CourseRules.usual(courseId));
    }

    /** What learners of the course see: all but drafts. */
    public List<Assessment> ofCourse(Actor actor, UUID courseId) {
        access.requireMayFollow(actor, course(courseId));
        return assessments.findByCourseIdOrderById(courseId).stream()
                .filter(a -> a.status() != AssessmentStatus.DRAFT)
                .toList();
    }

    /** Those that a learner has to pass before the course is complete. */
    public List<Assessment> required(UUID courseId) {
        return assessments.findByCourseIdOrderById(courseId).stream()
                .filter(a -> a.required() && a.status() != AssessmentStatus.DRAFT)
                .toList();
    }

    /** One that is no draft, for who may follow its course. */
    public Assessment toRead(Actor actor, UUID assessmentId) {
        Assessment assessment = find(assessmentId);
        if (assessment.status() == AssessmentStatus.DRAFT) {
            throw noAssessment();
        }
        access.requireMayFollow(actor, course(assessment.courseId()));
        return assessment;
    }

    /** As {@link #toRead}, for its learners only: attempts of others would be nobody's. */
    public Assessment toTake(Actor actor, UUID assessmentId) {
        Assessment assessment = toRead(actor, assessmentId);
        CourseSummary course = course(assessment.courseId());
        if (!register.isEnrolled(actor.id(), course.id())) {
            throw new EnrolmentProblem.NotEnrolled(course.id().value(), course.slug());
        }
        return assessment;
    }

    /** Drafts too, for the course's teachers and who oversees the academy. */
    public Assessment toOversee(Actor actor, UUID assessmentId) {
        Assessment assessment = find(assessmentId);
        requireOversight(actor, assessment.courseId());
        return assessment;
    }

    void requireOversight(Actor actor, UUID courseId) {
        if (!access.maySeeLearners(actor, course(courseId))) {
            throw new GeneralProblem.Forbidden("assessment.oversee");
        }
    }

    void requireEditing(Actor actor, UUID courseId) {
        if (!mayEdit(actor, courseId)) {
            throw new GeneralProblem.Forbidden("assessment.edit");
        }
    }

    boolean mayEdit(Actor actor, UUID courseId) {
        CourseSummary course = course(courseId);
        return actor.is(Role.ADMINISTRATOR)
                || (actor.is(Role.TEACHER) && course.teachers().contains(actor.id()));
    }

    /** Whatever its state; who may see it was decided before. */
    public Assessment find(UUID assessmentId) {
        return assessments.findById(assessmentId).orElseThrow(AssessmentDesk::noAssessment);
    }

    private CourseSummary course(UUID id) {
        return catalog.find(new CourseId(id)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
    }

    private static GeneralProblem noAssessment() {
        return new GeneralProblem.NotFound("assessment");
    }
}
