package io.lectern.learning;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseOutline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells learners, and modules that speak to them, how far they are in the courses that they take. */
public interface TakenCourses {

    /**
     * @param percent as everywhere: 100 exactly when it is completed
     * @param read whether reading on would change nothing: it is completed, or every block was seen
     * @param open whether they can open it at this moment
     * @param opensAt not before then; null when no date keeps it closed
     */
    record TakenLesson(
            CourseOutline.Lesson lesson,
            int percent,
            boolean completed,
            boolean read,
            boolean open,
            @Nullable Instant opensAt,
            @Nullable Instant lastRead) {}

    /**
     * @param percent as everywhere: 100 exactly when it is complete
     * @param opensAt nothing of it is open to them before then; null when no date keeps it closed
     * @param lessons in teaching order
     */
    record TakenCourse(
            CourseOutline outline, int percent, @Nullable Instant opensAt, List<TakenLesson> lessons) {
        public TakenCourse {
            lessons = List.copyOf(lessons);
        }
    }

    /** Those that the person takes at this moment, the one read last first. */
    List<TakenCourse> of(Actor actor);
}
