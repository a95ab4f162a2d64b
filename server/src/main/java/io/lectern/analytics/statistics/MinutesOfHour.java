package io.lectern.analytics.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** The minutes of an hour in which somebody learnt: one bit each, so that noting the same minute again changes nothing. */
public record MinutesOfHour(long bits) {

    public static final MinutesOfHour NONE = new MinutesOfHour(0);

    private static final int QUARTER = 15;
    private static final long FIRST_QUARTER = (1L << QUARTER) - 1;
    private static final long ALL = (1L << 60) - 1;

    public MinutesOfHour {
        if ((bits & ~ALL) != 0) {
            throw new IllegalArgumentException("an hour has sixty minutes");
        }
    }

    /** The hour that the moment lies in, UTC. */
    public static Instant hourOf(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    /** Only the minute that the moment lies in. */
    public static MinutesOfHour at(Instant moment) {
        return new MinutesOfHour(1L << Duration.between(hourOf(moment), moment).toMinutes());
    }

    public MinutesOfHour and(MinutesOfHour others) {
        return new MinutesOfHour(bits | others.bits);
    }

    public int count() {
        return Long.bitCount(bits);
    }

    /** How many lie in a quarter of the hour. @param quarter 0 to 3 */
    public int inQuarter(int quarter) {
        return Long.bitCount((bits >>> (quarter * QUARTER)) & FIRST_QUARTER);
    }

    /** The quarters of this hour that hold any. */
    public List<Quarter> quarters(Instant hour) {
        return IntStream.range(0, 4)
                .filter(quarter -> inQuarter(quarter) > 0)
                .mapToObj(quarter ->
                        new Quarter(hour.plus(Duration.ofMinutes((long) quarter * QUARTER)), inQuarter(quarter)))
                .toList();
    }
}
