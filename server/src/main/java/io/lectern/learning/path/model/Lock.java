package io.lectern.learning.path.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a place is closed to a learner at this moment.
 *
 * @param opensAt not before then; null when it does not wait for a moment
 * @param after other courses, modules and lessons that the learner has to complete first
 */
public record Lock(@Nullable Instant opensAt, List<UUID> after) {

    public Lock {
        after = after.stream().distinct().toList();
    }

    public boolean isOpen() {
        return opensAt == null && after.isEmpty();
    }

    /** Closed while either of them is. */
    Lock and(Lock other) {
        List<UUID> both = new ArrayList<>(after);
        both.addAll(other.after);
        return new Lock(later(opensAt, other.opensAt), both);
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }
}
