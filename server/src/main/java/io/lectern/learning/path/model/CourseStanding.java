package io.lectern.learning.path.model;

import io.lectern.learning.path.model.LessonFacts.Passed;
import java.util.List;

/**
 * How far a learner is with a course: the one definition of its percentage. Every lesson counts the same, and so does each
 * quiz or exam that the course requires outside of its lessons.
 *
 * @param lessons the published ones
 * @param elsewhere what is required outside of the lessons
 * @param required everything that is required, that of the lessons included
 */
public record CourseStanding(List<LessonStanding> lessons, Passed elsewhere, Passed required) {

    public CourseStanding {
        lessons = List.copyOf(lessons);
    }

    /** Whether there is nothing left to do at this moment. */
    public boolean complete() {
        return !lessons.isEmpty() && lessons.stream().allMatch(LessonStanding::completed) && required.all();
    }

    public int percent() {
        int all = lessons.size() + elsewhere.of();
        Quotient done =
                lessons.stream().map(LessonStanding::share).reduce(Quotient.of(elsewhere.passed(), 1), Quotient::plus);
        return Percent.of(done.dividedBy(Math.max(1, all)), complete());
    }
}
