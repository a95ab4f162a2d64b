package io.lectern.courses;

import java.util.UUID;

/** A course. */
public record CourseId(UUID value) {

    public static CourseId of(UUID value) {
        return new CourseId(value);
    }
}
