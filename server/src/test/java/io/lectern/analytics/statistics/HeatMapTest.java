package io.lectern.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {

    /** 2026-11-22 is a Sunday; clocks go back in London on 2026-10-25 at 01:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Dubai,      2026-11-22T20:15:00Z, 0,  0",
        "UTC,             2026-11-22T20:15:00Z, 6, 20",
        "Asia/Kolkata,    2026-11-22T18:15:00Z, 6, 23",
        "Asia/Kolkata,    2026-11-22T18:30:00Z, 0,  0",
        "Asia/Kathmandu,  2026-11-22T18:15:00Z, 0,  0",
        "America/Denver,  2026-11-23T02:00:00Z, 6, 19",
        "Europe/London,   2026-10-25T00:45:00Z, 6,  1",
        "Europe/London,   2026-10-25T01:15:00Z, 6,  1"
    })
    void aQuarterLiesInTheHourThatTheClocksShow(String zone, Instant start, int day, int hour) {
        HeatMap map = HeatMap.of(List.of(new Quarter(start, 9)), ZoneId.of(zone));
        assertThat(map.minutes().get(day).get(hour)).isEqualTo(9);
        assertThat(sum(map)).isEqualTo(9);
    }

    @RepeatedTest(20)
    void noMinuteIsLostOrCountedTwice(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        List<Quarter> quarters = new ArrayList<>();
        for (int i = 0; i < random.nextInt(300); i++) {
            quarters.add(new Quarter(Instant.ofEpochSecond(900L * random.nextInt(2_000_000)), random.nextInt(500)));
        }
        long all = quarters.stream().mapToLong(Quarter::minutes).sum();
        for (String zone : List.of("Asia/Dubai", "Europe/London", "Pacific/Chatham")) {
            assertThat(sum(HeatMap.of(quarters, ZoneId.of(zone)))).isEqualTo(all);
        }
    }

    private static long sum(HeatMap map) {
        assertThat(map.minutes()).hasSize(7).allSatisfy(day -> assertThat(day).hasSize(24));
        return map.minutes().stream().flatMap(List::stream).mapToLong(m -> m).sum();
    }
}
