package io.lectern.learning.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person turned and rated a card. Told again, it is the same.
 *
 * @param courseId null for a card of their own
 * @param at when each time; perhaps a while ago, when they were not connected
 */
public record CardsReviewed(UUID personId, @Nullable UUID courseId, List<Instant> at) {

    public CardsReviewed {
        at = List.copyOf(at);
    }
}
