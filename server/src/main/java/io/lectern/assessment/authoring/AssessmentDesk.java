package io.lectern.assessment.authoring;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taking;
import io.lectern.kernel.GeneralProblem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds assessments for who may see, take or edit them. Teachers edit those of their courses, administrators all. */
@Component
public class AssessmentDesk {

    private final Assessments assessments;
    private final CourseRulesRecords rules;
    private final CourseCatalog catalog;
    private final CourseAccess access;
    private final EnrolmentRegister register;
    private final CourseDoor door;

    AssessmentDesk(
            Assessments assessments,
            CourseRulesRecords rules,
            CourseCatalog catalog,
            CourseAccess access,
            EnrolmentRegister register,
            CourseDoor door) {
        this.assessments = assessments;
        this.rules = rules;
        this.catalog = catalog;
        this.access = access;
        this.register = register;
        this.door = door;
    }

    /** What holds for all assessments of the course. */
    public CourseRules rulesOf(UUID courseId) {
        return rules.findById(courseId).orElseGet(() -> CourseRules.usual(courseId));
    }

    /** What learners of the course see, present and past: all but drafts. */
    public List<Assessment> ofCourse(Actor actor, UUID courseId) {
        access.requireMayLookBack(actor, course(courseId));
        return shown(courseId);
    }

    /** All but drafts; who may see them was decided before. */
    public List<Assessment> shown(UUID courseId) {
        return assessments.findByCourseIdOrderById(courseId).stream()
                .filter(a -> a.status() != AssessmentStatus.DRAFT)
                .toList();
    }

    /** One that is no draft, for who may follow its course or took it once. */
    public Assessment toRead(Actor actor, UUID assessmentId) {
        Assessment assessment = find(assessmentId);
        if (assessment.status() == AssessmentStatus.DRAFT) {
            throw noAssessment();
        }
        access.requireMayLookBack(actor, course(assessment.courseId()));
        return assessment;
    }

    /** For learners whose time in the course runs and to whom its place is open: attempts of others would be nobody's. */
    public void requireMayBegin(Actor actor, Assessment assessment) {
        CourseSummary course = course(assessment.courseId());
        access.requireTakes(actor, course);
        door.requireOpen(actor, course.id(), assessment.placeId());
    }

    /** Drafts too, for the course's teachers and who oversees the academy. */
    public Assessment toOversee(Actor actor, UUID assessmentId) {
        Assessment assessment = find(assessmentId);
        requireOversight(actor, assessment.courseId());
        return assessment;
    }

    /** The course's teachers and who oversees the academy. */
    public void requireOversight(Actor actor, UUID courseId) {
        if (!mayOversee(actor, courseId)) {
            throw new GeneralProblem.Forbidden("assessment.oversee");
        }
    }

    /** Whether the person sees the work of the course's learners. */
    public boolean mayOversee(Actor actor, UUID courseId) {
        return access.maySeeLearners(actor, course(courseId));
    }

    /** Whatever its state, for who may change it. */
    public Assessment toEdit(Actor actor, UUID assessmentId) {
        Assessment assessment = find(assessmentId);
        requireEditing(actor, assessment.courseId());
        return assessment;
    }

    /** Whether the person takes the course now. */
    public boolean isLearner(UUID personId, UUID courseId) {
        return register.isEnrolled(new UserId(personId), new CourseId(courseId));
    }

    /** When the person's time in the course ends; null for never. */
    public @Nullable Instant takesUntil(Actor actor, UUID courseId) {
        return register.taking(actor.id(), new CourseId(courseId))
                .map(Taking::until)
                .orElse(null);
    }

    void requireEditing(Actor actor, UUID courseId) {
        if (!mayEdit(actor, courseId)) {
            throw new GeneralProblem.Forbidden("assessment.edit");
        }
    }

    /** Whether the person may change what the course asks, and mark what is answered. */
    public boolean mayEdit(Actor actor, UUID courseId) {
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
