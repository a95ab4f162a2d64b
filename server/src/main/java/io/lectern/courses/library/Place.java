package io.lectern.courses.library;

import io.lectern.courses.internal.Course;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands.
 *
 * @param course the course that it belongs to
 * @param id of the lesson or recording; of the course for its cover
 * @param path what the lesson's text calls it, null elsewhere
 * @param inDraft whether the draft shows it; elsewhere always
 * @param published whether learners see it there
 * @param editable whether the person may change the place
 */
public record Place(
        Kind kind,
        UUID course,
        String courseTitle,
        UUID id,
        String title,
        @Nullable String path,
        boolean inDraft,
        boolean published,
        boolean editable) {

    static Place coverOf(Course course, boolean editable) {
        return new Place(
                Kind.COVER, course.id(), course.title(), course.id(), course.title(), null, true, true, editable);
    }

    /** What shows it. */
    public enum Kind {
        LESSON,
        COVER,
        RECORDING
    }
}
