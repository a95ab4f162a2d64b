package io.lectern.liveclass.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.Attendee.Part;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassProblem;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may do what with classes. A private class is its host's alone: what a learner says to the teacher is nobody else's
 * business.
 */
@Component
class ClassPolicy {

    private final CourseCatalog courses;
    private final EnrolmentRegister enrolments;

    ClassPolicy(CourseCatalog courses, EnrolmentRegister enrolments) {
        this.courses = courses;
        this.enrolments = enrolments;
    }

    void requireMayStartPrivate(Actor actor, CourseId course) {
        if (!mayLead(actor, course.value()) && !enrolments.isEnrolled(actor.id(), course)) {
            throw new ClassProblem.NotEnrolled(course.value());
        }
    }

    void requireMayPlan(Actor actor, CourseId course) {
        if (!mayLead(actor, course.value())) {
            throw new GeneralProblem.Forbidden("class.plan");
        }
    }

    void requireMayEnd(Actor actor, LiveClass liveClass) {
        boolean own = liveClass.hostId().equals(actor.userId());
        if (!own && !(liveClass.kind() == ClassKind.GROUP && mayLead(actor, liveClass.courseId()))) {
            throw new GeneralProblem.Forbidden("class.end");
        }
    }

    boolean mayLead(Actor actor, UUID course) {
        return actor.is(Role.ADMINISTRATOR)
                || (actor.is(Role.TEACHER)
                        && courses.find(CourseId.of(course))
                                .map(c -> c.teachers().contains(actor.id()))
                                .orElse(false));
    }

    /** What the person would be in this class; empty for those who may not enter. */
    Optional<Part> part(Actor actor, LiveClass liveClass) {
        if (liveClass.hostId().equals(actor.userId())) {
            return Optional.of(Part.HOST);
        }
        if (liveClass.kind() == ClassKind.PRIVATE) {
            return Optional.empty();
        }
        if (mayLead(actor, liveClass.courseId())) {
            return Optional.of(Part.HOST);
        }
        if (enrolments.isEnrolled(actor.id(), CourseId.of(liveClass.courseId()))) {
            return Optional.of(Part.LEARNER);
        }
        return actor.oversees() ? Optional.of(Part.OBSERVER) : Optional.empty();
    }
}
