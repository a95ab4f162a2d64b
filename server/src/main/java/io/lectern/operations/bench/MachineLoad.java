package io.lectern.operations.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the machine had to do beside: a figure without it says little. */
final class MachineLoad {

    private final double before = average();

    /** For example {@code 2 cores, load 0.8}: the average of the minute before the measurement, which adds its own. */
    String text() {
        return String.format(
                Locale.ROOT, "%d cores, load %.1f", Runtime.getRuntime().availableProcessors(), Math.max(before, 0));
    }

    private static double average() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
