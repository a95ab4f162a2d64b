package io.lectern.analytics.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** How percentages spread over ten equal steps: 0 up to but not with 10, and so on; 100 belongs to the last. */
public record Histogram(List<Integer> counts) {

    public static final int STEPS = 10;

    public Histogram {
        counts = List.copyOf(counts);
    }

    /** @param percents 0 to 100; what lies beyond belongs to the step at its end */
    public static Histogram of(Collection<BigDecimal> percents) {
        int[] counts = new int[STEPS];
        percents.forEach(percent -> counts[Math.clamp(percent.intValue() / STEPS, 0, STEPS - 1)]++);
        return new Histogram(IntStream.of(counts).boxed().toList());
    }
}
