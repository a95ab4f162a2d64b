package io.lectern.analytics.statistics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Minutes of learning by day, from midnight to midnight in one time zone. @param minutes days without any are not in it */
public record LearningDays(SortedMap<LocalDate, Long> minutes) {

    /** @param minutes 0 on a day without learning */
    public record Day(LocalDate date, long minutes) {}

    /** Days in a row. @param today whether today is one of them already */
    public record Streak(int days, boolean today) {}

    public LearningDays {
        minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
    }

    public static LearningDays of(Collection<Quarter> quarters, ZoneId zone) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (Quarter quarter : quarters) {
            if (quarter.minutes() > 0) {
                days.merge(LocalDate.ofInstant(quarter.start(), zone), quarter.minutes(), Long::sum);
            }
        }
        return new LearningDays(days);
    }

    /** The days that end with this one, the oldest first. */
    public List<Day> last(int days, LocalDate today) {
        return IntStream.range(0, days)
                .mapToObj(i -> today.minusDays(days - 1L - i))
                .map(date -> new Day(date, minutes.getOrDefault(date, 0L)))
                .toList();
    }

    /**
     * The days in a row with at least a minute of learning each, up to today. A day that is not over breaks nothing: without
     * any minute today they are counted up to yesterday.
     */
    public Streak streak(LocalDate today) {
        boolean begun = minutes.containsKey(today);
        int days = begun ? 1 : 0;
        for (LocalDate date = today.minusDays(1); minutes.containsKey(date); date = date.minusDays(1)) {
            days++;
        }
        return new Streak(days, begun);
    }
}
