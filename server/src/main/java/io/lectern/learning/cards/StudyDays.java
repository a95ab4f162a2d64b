package io.lectern.learning.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as a learner feels them: in their time zone, and turning at four in the morning, so that who learns past midnight is
 * still at the evening's work.
 */
record StudyDays(ZoneId zone) {

    private static final int TURN_HOUR = 4;

    static StudyDays in(String timeZone) {
        return new StudyDays(ZoneId.of(timeZone));
    }

    /** Days since 1970. */
    long dayOf(Instant moment) {
        return moment.atZone(zone)
                .toLocalDateTime()
                .minusHours(TURN_HOUR)
                .toLocalDate()
                .toEpochDay();
    }

    /** When that day begins. */
    Instant startOf(long day) {
        return LocalDate.ofEpochDay(day).atTime(TURN_HOUR, 0).atZone(zone).toInstant();
    }
}
