package io.lectern.courses.links;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When links are looked at: at night where the academy is, each at a minute of its own. */
final class Nights {

    private static final LocalTime BEGIN = LocalTime.of(1, 0);
    private static final int MINUTES = 240;

    private Nights() {}

    /** Of the night that follows. */
    static Instant next(Instant now, ZoneId zone, String address) {
        return now.atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(BEGIN.plusMinutes(Math.floorMod(address.hashCode(), MINUTES)))
                .atZone(zone)
                .toInstant();
    }
}
