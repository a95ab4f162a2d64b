package io.lectern.assessment.attempt;

import io.lectern.assessment.authoring.TimeLimit;
import java.time.Duration;

/**
 * How much more time than others somebody has.
 *
 * @param minutes on top of the limit
 * @param percent of the limit on top of it; nothing where there is no limit in minutes
 */
public record MoreTime(int minutes, int percent) {

    public static final MoreTime NONE = new MoreTime(0, 0);

    /** On top of this limit; the moment at which every attempt ends moves by as much. */
    public Duration on(TimeLimit limit) {
        long limited = limit.minutes() == null ? 0 : limit.minutes();
        return Duration.ofSeconds(60L * minutes + 60 * limited * percent / 100);
    }
}
