package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;

/** Who may do what with a course. */
final class CoursePolicy {

    private CoursePolicy() {}

    static boolean mayCreate(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) || actor.is(Role.TEACHER);
    }

    /** Teachers edit the courses that they teach, administrators all. */
    static boolean mayEdit(Actor actor, Course course) {
        return actor.is(Role.ADMINISTRATOR) || teaches(actor, course);
    }

    static boolean maySeeDrafts(Actor actor, Course course) {
        return actor.oversees() || teaches(actor, course);
    }

    /** An archived course stays visible: who took it may come back to it. */
    static boolean maySee(Actor actor, Course course) {
        return course.status() != CourseStatus.DRAFT || maySeeDrafts(actor, course);
    }

    private static boolean teaches(Actor actor, Course course) {
        return actor.is(Role.TEACHER) && course.teachers().contains(actor.userId());
    }
}
