package io.lectern.courses;

import io.lectern.accounts.UserId;
import java.util.List;

/**
 * What others may know of a course.
 *
 * @param language {@code en} or {@code ar}
 * @param open whether learners may enrol themselves
 * @param published whether learners can see it
 * @param teachers who teach and edit it
 * @param lessons in teaching order, published ones only
 */
public record CourseSummary(
        CourseId id,
        String slug,
        String title,
        String summary,
        String language,
        boolean open,
        boolean published,
        List<UserId> teachers,
        List<LessonId> lessons) {

    public CourseSummary {
        teachers = List.copyOf(teachers);
        lessons = List.copyOf(lessons);
    }
}
