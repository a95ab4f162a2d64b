package io.lectern.tutor.speech.clips;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * Keeps work that nobody waits for out of the way of people: it rests at least as long as it worked, and on while
 * others keep the machine busy, but not for ever, so that a machine that is always busy gets on as well.
 */
final class SpareTime {

    /** The share of all processors from which on somebody else is taken to need them. */
    private static final double BUSY = 0.5;

    private static final Duration SHORTEST = Duration.ofMillis(250);

    private final DoubleSupplier load;
    private final Duration longest;
    private final CountDownLatch stop = new CountDownLatch(1);

    /**
     * @param load the share (0 to 1) of all processors that was busy since it was last asked; negative: unknown
     * @param longest how long others may keep it from going on
     */
    SpareTime(DoubleSupplier load, Duration longest) {
        this.load = load;
        this.longest = longest;
    }

    /** Rests after work that took so long. Returns at once when stopped. */
    void rest(Duration worked) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        Duration step = worked.compareTo(SHORTEST) < 0 ? SHORTEST : worked;
        boolean wanted;
        do {
            var _ = load.getAsDouble(); // counts from here
            boolean ended = stop.await(step.toNanos(), TimeUnit.NANOSECONDS);
            wanted = !ended && load.getAsDouble() > BUSY;
        } while (wanted && System.nanoTime() + step.toNanos() < end);
    }

    /** Ends the rest that is taken and all later ones. */
    void stop() {
        stop.countDown();
    }

    boolean stopped() {
        return stop.getCount() == 0;
    }
}
