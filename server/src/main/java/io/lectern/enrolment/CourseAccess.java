package io.lectern.enrolment;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseSummary;

/** Decides who may follow a course: read its lessons, see its figures, join its classes. */
public interface CourseAccess {

    /** Its learners while their enrolment is valid, its teachers, and who oversees the academy. */
    boolean mayFollow(Actor actor, CourseSummary course);

    /** As {@link #mayFollow}. @throws EnrolmentProblem when the person may not: not, not yet, not any more */
    void requireMayFollow(Actor actor, CourseSummary course);

    /** That the person is a learner of the course now. @throws EnrolmentProblem when they are not, not yet, not any more */
    void requireTakes(Actor actor, CourseSummary course);

    /** As {@link #requireMayFollow}, and whoever took the course once: what they did there stays theirs to see. */
    void requireMayLookBack(Actor actor, CourseSummary course);

    /** Whether the person may see who takes the course and how far they are: its teachers and who oversees the academy. */
    boolean maySeeLearners(Actor actor, CourseSummary course);

    /** Whether the person may say who takes the course: its teachers and administrators. */
    boolean mayEnrolOthers(Actor actor, CourseSummary course);
}
