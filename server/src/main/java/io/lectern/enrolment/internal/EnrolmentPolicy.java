package io.lectern.enrolment.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taking;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may follow a course and who may let others follow it. */
@Component
class EnrolmentPolicy implements CourseAccess {

    private final EnrolmentRegister register;

    EnrolmentPolicy(EnrolmentRegister register) {
        this.register = register;
    }

    @Override
    public boolean mayFollow(Actor actor, CourseSummary course) {
        return maySeeLearners(actor, course) || register.isEnrolled(actor.id(), course.id());
    }

    @Override
    public void requireMayFollow(Actor actor, CourseSummary course) {
        if (!maySeeLearners(actor, course)) {
            requireTakes(actor, course);
        }
    }

    @Override
    public void requireTakes(Actor actor, CourseSummary course) {
        UUID id = course.id().value();
        Taking taking = register.taking(actor.id(), course.id())
                .orElseThrow(() -> new EnrolmentProblem.NotEnrolled(id, course.slug()));
        switch (taking.state()) {
            case COMING -> throw new EnrolmentProblem.NotBegun(id, course.slug(), taking.from());
            case OVER -> throw new EnrolmentProblem.Ended(id, course.slug());
            case CURRENT -> {}
        }
    }

    @Override
    public void requireMayLookBack(Actor actor, CourseSummary course) {
        if (register.taking(actor.id(), course.id()).isEmpty()) {
            requireMayFollow(actor, course);
        }
    }

    @Override
    public boolean mayEnrolOthers(Actor actor, CourseSummary course) {
        return actor.is(Role.ADMINISTRATOR) || teaches(actor, course);
    }

    @Override
    public boolean maySeeLearners(Actor actor, CourseSummary course) {
        return actor.oversees() || teaches(actor, course);
    }

    private static boolean teaches(Actor actor, CourseSummary course) {
        return actor.is(Role.TEACHER) && course.teachers().contains(actor.id());
    }
}
