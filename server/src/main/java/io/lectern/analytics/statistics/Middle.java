package io.lectern.analytics.statistics;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** The value in the middle. */
public final class Middle {

    private Middle() {}

    /** The median: as many are at or below it as at or above it; between the two in the middle when they are even in number. */
    public static OptionalDouble of(Collection<Integer> values) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Integer> sorted = values.stream().sorted().toList();
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return OptionalDouble.of((sorted.get(lower) + sorted.get(upper)) / 2.0);
    }
}
