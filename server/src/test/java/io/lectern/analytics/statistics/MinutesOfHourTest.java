package io.lectern.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MinutesOfHourTest {

    private static final Instant HOUR = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void everyMomentLiesInItsMinute() {
        assertThat(MinutesOfHour.hourOf(Instant.parse("2026-11-23T09:59:59.999Z")))
                .isEqualTo(HOUR);
        assertThat(MinutesOfHour.at(HOUR).bits()).isEqualTo(1);
        assertThat(MinutesOfHour.at(Instant.parse("2026-11-23T09:59:59.999Z")).bits())
                .isEqualTo(1L << 59);
    }

    @Test
    void thereAreSixtyMinutesAndNoMore() {
        assertThat(new MinutesOfHour((1L << 60) - 1).count()).isEqualTo(60);
        assertThatThrownBy(() -> new MinutesOfHour(1L << 60)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MinutesOfHour.NONE.quarters(HOUR)).isEmpty();
    }

    @Test
    void quartersSayWhenTheyBeginAndHowMuchIsInThem() {
        MinutesOfHour minutes = MinutesOfHour.at(HOUR)
                .and(MinutesOfHour.at(HOUR.plusSeconds(14 * 60)))
                .and(MinutesOfHour.at(HOUR.plusSeconds(15 * 60)))
                .and(MinutesOfHour.at(HOUR.plusSeconds(59 * 60)));
        assertThat(minutes.quarters(HOUR))
                .isEqualTo(List.of(
                        new Quarter(HOUR, 2),
                        new Quarter(HOUR.plus(Duration.ofMinutes(15)), 1),
                        new Quarter(HOUR.plus(Duration.ofMinutes(45)), 1)));
    }

    @RepeatedTest(50)
    void eachMinuteCountsOnceHoweverOftenAndInWhateverOrderItIsNoted(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Set<Integer> noted = new TreeSet<>();
        MinutesOfHour minutes = MinutesOfHour.NONE;
        for (int i = 0; i < random.nextInt(200); i++) {
            int minute = random.nextInt(60);
            noted.add(minute);
            minutes = minutes.and(MinutesOfHour.at(HOUR.plusSeconds(minute * 60L + random.nextInt(60))));
        }
        assertThat(minutes.count()).isEqualTo(noted.size());
        assertThat(minutes.and(minutes)).isEqualTo(minutes);
        assertThat(minutes.quarters(HOUR).stream().mapToLong(Quarter::minutes).sum())
                .isEqualTo(minutes.count());
        for (int quarter = 0; quarter < 4; quarter++) {
            int from = quarter * 15;
            assertThat(minutes.inQuarter(quarter)).isEqualTo((int)
                    noted.stream().filter(m -> m >= from && m < from + 15).count());
        }
    }
}
