package io.lectern.learning.path.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a whole course closed. All that is named must be given.
 *
 * @param opensAt before then nothing of it is open; null for no such moment
 * @param after other courses that are completed first
 */
public record Entry(@Nullable Instant opensAt, List<UUID> after) {

    /** Keeps nothing closed. */
    public static final Entry FREE = new Entry(null, List.of());

    public Entry {
        after = List.copyOf(after);
    }
}
