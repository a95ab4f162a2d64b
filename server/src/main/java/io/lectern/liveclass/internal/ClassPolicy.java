package io.lectern.liveclass.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.LessonId;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.Attendee.Part;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.audience.AudienceRules;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may do what with classes. A private class is its host's alone: what a learner says to the teacher is nobody else's
 * business.
 */
@Component
public class ClassPolicy {

    private final CourseCatalog courses;
    private final EnrolmentRegister enrolments;
    private final CourseAccess access;
    private final CourseDoor door;
    private final Attendances attendances;
    private final AudienceRules audiences;

    ClassPolicy(
            CourseCatalog courses,
            EnrolmentRegister enrolments,
            CourseAccess access,
            CourseDoor door,
            Attendances attendances,
            AudienceRules audiences) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.access = access;
        this.door = door;
        this.attendances = attendances;
        this.audiences = audiences;
    }

    /** Whoever leads the course's classes, and learners of the course to whom the lesson is open. */
    void requireMayStartPrivate(Actor actor, CourseId course, LessonId lesson) {
        if (!mayLead(actor, course.value())) {
            requireMayLearn(actor, course, lesson);
        }
    }

    /** As {@link #requireMayStartPrivate}, for a class that there is already; who watches is let in as well. */
    void requireMayAttend(Actor actor, LiveClass liveClass, Part part) {
        if (part != Part.OBSERVER && !mayLead(actor, liveClass.courseId())) {
            requireMayLearn(actor, CourseId.of(liveClass.courseId()), LessonId.of(liveClass.lessonId()));
        }
    }

    /** Hearing a class, live or later, is for its leaders, for who oversees, and for learners to whom its lesson is open now. */
    void requireMayHear(Actor actor, ClassSummary liveClass) {
        if (!mayLead(actor, liveClass.course().value()) && !actor.oversees()) {
            requireMayLearn(actor, liveClass.course(), liveClass.lesson());
        }
    }

    /**
     * Whether the rule of a class that is over lets the person hear it again. Who leads it is asked no further, nor is who
     * oversees; a private class is heard by its host alone, who has been found to be that.
     */
    boolean admits(Actor actor, LiveClass liveClass) {
        if (liveClass.kind() == ClassKind.PRIVATE || actor.oversees() || mayLead(actor, liveClass.courseId())) {
            return true;
        }
        return switch (audiences.of(liveClass.courseId(), liveClass.audience())) {
            case COURSE -> true;
            case ATTENDED -> attendances.existsByClassIdAndUserId(liveClass.id(), actor.userId());
            case TEACHERS -> false;
        };
    }

    private void requireMayLearn(Actor actor, CourseId course, LessonId lesson) {
        CourseSummary summary = courses.find(course)
                .filter(_ -> enrolments.taking(actor.id(), course).isPresent())
                .orElseThrow(() -> new ClassProblem.NotEnrolled(course.value()));
        access.requireTakes(actor, summary);
        door.requireOpen(actor, course, lesson.value());
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

    /** Administrators, and who teaches the course. */
    public boolean mayLead(Actor actor, UUID course) {
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
