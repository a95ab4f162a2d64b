package io.lectern.operations.bench;

/**
 * What a viewer has loaded ahead and plays by the clock. It stalls when all of it is played before more arrives; waiting for the
 * very first of it is no stall. All in seconds.
 */
final class Buffer {

    private double ahead;
    private double least = Double.MAX_VALUE;
    private double last = Double.NaN;
    private double stalled;
    private int stalls;

    /** More has arrived. */
    void arrived(double now, double seconds) {
        play(now);
        ahead += seconds;
        last = now;
    }

    /** Nothing more is loaded. */
    void end(double now) {
        play(now);
        last = now;
    }

    private void play(double now) {
        if (Double.isNaN(last)) {
            return;
        }
        double passed = now - last;
        least = Math.min(least, Math.max(0, ahead - passed));
        if (passed > ahead) {
            stalls++;
            stalled += passed - ahead;
        }
        ahead = Math.max(0, ahead - passed);
    }

    double ahead() {
        return ahead;
    }

    /** How near it came to a stall. */
    double least() {
        return least;
    }

    int stalls() {
        return stalls;
    }

    double stalled() {
        return stalled;
    }
}
