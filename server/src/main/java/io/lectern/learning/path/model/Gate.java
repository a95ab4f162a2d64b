package io.lectern.learning.path.model;

import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a module, a lesson or the end of the course closed, as its teachers decided. All that is named must be given.
 *
 * @param place the module or the lesson; the course itself for what stands at its end
 * @param opensAt a moment, null for none
 * @param daysAfter so many times 24 hours after a learner's enrolment began, null for none
 * @param after modules and lessons that come first
 */
public record Gate(
        UUID place, @Nullable Instant opensAt, @Nullable Integer daysAfter, List<UUID> after) implements Json {

    public Gate {
        after = after.stream().distinct().toList();
    }

    /** Whether it keeps nothing closed. */
    public boolean isOpen() {
        return opensAt == null && daysAfter == null && after.isEmpty();
    }
}
