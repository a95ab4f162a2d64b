package io.lectern.analytics.course;

import io.lectern.accounts.Person;
import io.lectern.analytics.statistics.Histogram;
import io.lectern.assessment.MarkingLoad.Load;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a course goes, at one moment.
 *
 * @param stuck who is stuck, the longest first, as many as fit on a page
 * @param stuckInAll how many there are
 * @param lessons how far learners come, in teaching order
 * @param grades of everybody who has a grade now
 * @param ungraded how many have none
 * @param marking what waits for marks
 */
public record CourseFigures(
        CourseSummary course,
        Health health,
        List<Stuck> stuck,
        int stuckInAll,
        List<LessonStage> lessons,
        Histogram grades,
        int ungraded,
        List<Load> marking) {

    public CourseFigures {
        stuck = List.copyOf(stuck);
        lessons = List.copyOf(lessons);
        marking = List.copyOf(marking);
    }

    /**
     * Figures of everybody who takes the course now.
     *
     * @param begun who have read or passed anything
     * @param activeWeek who learnt in the course within seven days; {@code activeMonth} within 28
     * @param medianPercent of their progress; null without learners
     */
    public record Health(
            int enrolled,
            int begun,
            int completed,
            int activeWeek,
            int activeMonth,
            @Nullable Double medianPercent) {}

    /**
     * Somebody nothing was heard of for a while, who has not completed the course.
     *
     * @param since when they learnt last, or came
     * @param lesson where they stopped; null for who has not begun
     * @param section the heading before the block where they stopped; null when there is none
     */
    public record Stuck(
            Person person,
            int percent,
            Instant since,
            CourseOutline.@Nullable Lesson lesson,
            @Nullable String section) {}

    /** How many have begun and completed a lesson. */
    public record LessonStage(CourseOutline.Lesson lesson, int begun, int completed) {}
}
