package io.lectern.analytics.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Adds activity up where it is stored. */
interface ActivityTotals {

    /** What all people learnt in the quarters of an hour, in minutes. */
    record HourTotal(Instant hour, long first, long second, long third, long fourth) {}

    /** When a person was active last. */
    record LastActive(UUID personId, Instant hour) {}

    /** Of everybody, from that hour on and before another; hours without any are left out. */
    List<HourTotal> totals(Instant from, Instant before);

    /** Who was active in the course from that hour on. */
    List<LastActive> lastActive(UUID courseId, Instant from);

    /** How many people were active anywhere from that hour on. */
    long peopleActive(Instant from);
}
