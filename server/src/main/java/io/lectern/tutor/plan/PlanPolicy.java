package io.lectern.tutor.plan;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.kernel.GeneralProblem;
import org.springframework.stereotype.Component;

/** Who may look at and change the plans of a course: its teachers and administrators; auditors look. */
@Component
class PlanPolicy {

    private final CourseCatalog courses;

    PlanPolicy(CourseCatalog courses) {
        this.courses = courses;
    }

    void requireMaySee(Actor actor, CourseId course) {
        if (!actor.oversees() && !teaches(actor, course)) {
            throw new GeneralProblem.Forbidden("plan.see");
        }
    }

    void requireMayChange(Actor actor, CourseId course) {
        if (!mayChange(actor, course)) {
            throw new GeneralProblem.Forbidden("plan.change");
        }
    }

    boolean mayChange(Actor actor, CourseId course) {
        return actor.is(Role.ADMINISTRATOR) || teaches(actor, course);
    }

    private boolean teaches(Actor actor, CourseId course) {
        return actor.is(Role.TEACHER)
                && courses.find(course)
                        .map(c -> c.teachers().contains(actor.id()))
                        .orElse(false);
    }
}
