package io.lectern.learning.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * How much of something a person has seen: the one definition of progress. It counts the blocks of the newest published
 * versions, without headings.
 */
public record Share(int seen, int total) {

    static final Share NOTHING = new Share(0, 0);

    /** @param counted the blocks that count */
    static Share of(Set<UUID> counted, Collection<UUID> seen) {
        Set<UUID> both = new HashSet<>(counted);
        both.retainAll(Set.copyOf(seen));
        return new Share(both.size(), counted.size());
    }

    Share plus(Share other) {
        return new Share(seen + other.seen, total + other.total);
    }

    boolean isWhole() {
        return seen == total;
    }

    /** 0 to 100; 100 only when nothing is missing. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * seen / total);
    }
}
