package io.lectern.certificates.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what with certificates. */
@Component
class CertificatePolicy {

    private final CourseCatalog catalog;

    CertificatePolicy(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    /** A course's teachers and administrators issue, revoke and decide the rule. */
    static boolean mayManage(Actor actor, CourseSummary course) {
        return actor.is(Role.ADMINISTRATOR) || teaches(actor, course);
    }

    /** @throws GeneralProblem.Forbidden unless the person may @throws GeneralProblem.NotFound when there is no such course */
    CourseSummary requireMayManage(Actor actor, UUID courseId, String action) {
        CourseSummary course = course(courseId);
        if (!mayManage(actor, course)) {
            throw new GeneralProblem.Forbidden(action);
        }
        return course;
    }

    /** As above, for who may look: auditors too. */
    CourseSummary requireMaySee(Actor actor, UUID courseId, String action) {
        CourseSummary course = course(courseId);
        if (!maySee(actor, course)) {
            throw new GeneralProblem.Forbidden(action);
        }
        return course;
    }

    /** Whether the person may see who has certificates of the course, and the rule. */
    boolean maySee(Actor actor, UUID courseId) {
        return catalog.find(new CourseId(courseId))
                .filter(course -> maySee(actor, course))
                .isPresent();
    }

    private static boolean maySee(Actor actor, CourseSummary course) {
        return actor.oversees() || teaches(actor, course);
    }

    /** Whose it is, the course's teachers, and who oversees the academy. */
    boolean mayRead(Actor actor, Certificate certificate) {
        return certificate.personId().equals(actor.userId())
                || actor.oversees()
                || maySee(actor, certificate.courseId());
    }

    private CourseSummary course(UUID id) {
        return catalog.find(new CourseId(id)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
    }

    private static boolean teaches(Actor actor, CourseSummary course) {
        return actor.is(Role.TEACHER) && course.teachers().contains(actor.id());
    }
}
