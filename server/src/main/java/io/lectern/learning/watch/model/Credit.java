package io.lectern.learning.watch.model;

import io.lectern.kernel.Json;
import java.time.Duration;
import java.time.Instant;

/**
 * How much a learner may have played since they were last heard of. It grows with the time that passes, at the highest speed of the
 * player, in however many windows they watch; what is not used does not pile up.
 *
 * @param milliseconds of a video
 * @param at when that was so
 */
public record Credit(long milliseconds, Instant at) implements Json {

    private static final int HIGHEST_SPEED = 2;

    /** For what is on its way, and clocks that differ a little. */
    private static final long TOLERANCE = Duration.ofSeconds(5).toMillis();

    /** A lost connection may keep a learner silent for so long without a loss. */
    private static final long MOST = HIGHEST_SPEED * Duration.ofSeconds(60).toMillis() + TOLERANCE;

    /** Somebody begins to watch. */
    public static Credit begun(Instant now) {
        return new Credit(TOLERANCE, now);
    }

    /** Later. */
    public Credit grown(Instant now) {
        long passed = Math.clamp(Duration.between(at, now).toMillis(), 0, MOST);
        return new Credit(Math.min(MOST, milliseconds + HIGHEST_SPEED * passed), now);
    }

    public Credit less(long used) {
        return new Credit(milliseconds - used, at);
    }
}
