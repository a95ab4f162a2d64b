package io.lectern.assessment.authoring;

import io.lectern.kernel.Json;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long an attempt may take.
 *
 * @param minutes from its start, null for no limit
 * @param closesAt then every attempt ends; null for never
 */
public record TimeLimit(@Nullable Integer minutes, @Nullable Instant closesAt) implements Json {

    /** When an attempt that starts now is over at the latest, with this much more time than others; null for never. */
    public @Nullable Instant deadline(Instant start, Duration more) {
        Instant end = minutes == null ? null : start.plusSeconds(60L * minutes).plus(more);
        Instant close = closesAt == null ? null : closesAt.plus(more);
        if (end == null || close == null) {
            return end == null ? close : end;
        }
        return close.isBefore(end) ? close : end;
    }
}
