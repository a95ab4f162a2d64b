package io.lectern.analytics.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** The months of a calendar on the clocks of one time zone. */
public final class Months {

    private Months() {}

    /** @param from its first moment @param before the first moment of the next */
    public record Span(YearMonth month, Instant from, Instant before) {
        public boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(before);
        }
    }

    /** The months that end with the one of this moment, the oldest first. */
    public static List<Span> last(int months, Instant now, ZoneId zone) {
        YearMonth present = YearMonth.from(now.atZone(zone));
        return IntStream.range(0, months)
                .mapToObj(i -> span(present.minusMonths(months - 1L - i), zone))
                .toList();
    }

    private static Span span(YearMonth month, ZoneId zone) {
        return new Span(month, begin(month, zone), begin(month.plusMonths(1), zone));
    }

    private static Instant begin(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
