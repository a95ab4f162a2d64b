package io.lectern.courses;

import java.util.List;
import java.util.Optional;

/** Reads published lessons for other modules. Who may read them is decided by the caller. */
public interface Lessons {

    /** The newest published version, if the lesson was ever published. */
    Optional<PublishedLesson> published(LessonId lesson);

    /** That very version. */
    Optional<PublishedLesson> published(LessonId lesson, int version);

    /** The newest published versions of all lessons of a course, in teaching order. */
    List<PublishedLesson> publishedOf(CourseId course);
}
