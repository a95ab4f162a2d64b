package io.lectern.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.analytics.statistics.Months.Span;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    @Test
    void theLastMonthIsTheOneOfWhoLooks() {
        Instant lateInDubai = Instant.parse("2026-10-31T21:00:00Z");
        assertThat(Months.last(1, lateInDubai, ZoneId.of("Asia/Dubai")))
                .extracting(Span::month)
                .containsExactly(YearMonth.parse("2026-11"));
        assertThat(Months.last(2, lateInDubai, ZoneId.of("Europe/London")))
                .extracting(Span::month)
                .containsExactly(YearMonth.parse("2026-09"), YearMonth.parse("2026-10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Dubai", "Europe/London", "America/New_York", "Asia/Kathmandu"})
    void monthsFollowEachOtherWithoutAGap(String zone) {
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        List<Span> months = Months.last(40, now, ZoneId.of(zone));
        assertThat(months).hasSize(40);
        for (int i = 1; i < months.size(); i++) {
            assertThat(months.get(i).from()).isEqualTo(months.get(i - 1).before());
        }
        assertThat(months.getLast().holds(now)).isTrue();
        assertThat(months.getFirst().holds(months.getFirst().from())).isTrue();
        assertThat(months.getFirst().holds(months.getFirst().before())).isFalse();
        assertThat(months.getFirst().holds(months.getFirst().from().minusMillis(1)))
                .isFalse();
    }
}
