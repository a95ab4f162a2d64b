package io.lectern.analytics.statistics;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Minutes of learning by day of the week and hour of the day, on the clocks of one time zone.
 *
 * @param minutes seven days from Monday on, of 24 hours each
 */
public record HeatMap(List<List<Long>> minutes) {

    private static final int HOURS = 24;

    public HeatMap {
        minutes = minutes.stream().map(List::copyOf).toList();
    }

    public static HeatMap of(Collection<Quarter> quarters, ZoneId zone) {
        long[][] sums = new long[DayOfWeek.values().length][HOURS];
        for (Quarter quarter : quarters) {
            ZonedDateTime local = quarter.start().atZone(zone);
            sums[local.getDayOfWeek().ordinal()][local.getHour()] += quarter.minutes();
        }
        return new HeatMap(Arrays.stream(sums)
                .map(day -> LongStream.of(day).boxed().toList())
                .toList());
    }
}
