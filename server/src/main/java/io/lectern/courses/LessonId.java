package io.lectern.courses;

import java.util.UUID;

/** A lesson of a course. */
public record LessonId(UUID value) {

    public static LessonId of(UUID value) {
        return new LessonId(value);
    }
}
