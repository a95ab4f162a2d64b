package io.lectern.learning.path;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why something is closed to a learner, and what opens it.
 *
 * @param opensAt not before then; null when it does not wait for a moment
 * @param after what they complete first
 */
public record Closed(@Nullable Instant opensAt, List<ToDo> after) {

    public Closed {
        after = List.copyOf(after);
    }

    /**
     * What comes first.
     *
     * @param lessonId where to go on with a lesson or a module; null for another course
     * @param course the address of another course; null for a part of this one
     */
    public record ToDo(
            UUID id,
            String title,
            @Nullable UUID lessonId,
            @Nullable String course) {}
}
