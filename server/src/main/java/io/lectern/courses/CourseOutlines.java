package io.lectern.courses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the outlines of courses for other modules, without the text of any lesson. */
public interface CourseOutlines {

    Optional<CourseOutline> of(CourseId course);

    /** The course that the lesson belongs to, whether the lesson is published or not. */
    Optional<CourseOutline> holding(LessonId lesson);

    /** Those that exist, in the order asked for. */
    List<CourseOutline> of(Collection<CourseId> courses);
}
