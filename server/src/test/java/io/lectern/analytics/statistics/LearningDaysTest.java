package io.lectern.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.analytics.statistics.LearningDays.Day;
import io.lectern.analytics.statistics.LearningDays.Streak;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

    private static LearningDays on(String... dates) {
        List<Quarter> quarters = new ArrayList<>();
        for (String date : dates) {
            quarters.add(at(date + "T10:00", DUBAI));
        }
        return LearningDays.of(quarters, DUBAI);
    }

    private static Quarter at(String local, ZoneId zone) {
        return new Quarter(LocalDateTime.parse(local).atZone(zone).toInstant(), 5);
    }

    @Test
    void aStreakIsDaysInARow() {
        assertThat(on("2026-11-23", "2026-11-22", "2026-11-21", "2026-11-19").streak(TODAY))
                .isEqualTo(new Streak(3, true));
        assertThat(on("2026-11-23").streak(TODAY)).isEqualTo(new Streak(1, true));
    }

    @Test
    void aDayThatIsNotOverBreaksNothing() {
        assertThat(on("2026-11-22", "2026-11-21").streak(TODAY)).isEqualTo(new Streak(2, false));
        assertThat(on("2026-11-21", "2026-11-20").streak(TODAY)).isEqualTo(new Streak(0, false));
        assertThat(on().streak(TODAY)).isEqualTo(new Streak(0, false));
    }

    @Test
    void whatLiesAheadCountsForNothing() {
        assertThat(on("2026-11-24", "2026-11-22").streak(TODAY)).isEqualTo(new Streak(1, false));
    }

    @Test
    void minutesOfADayAreAddedUpAndDaysWithoutAnyAreShownEmpty() {
        LearningDays days = LearningDays.of(
                List.of(
                        at("2026-11-22T00:00", DUBAI),
                        at("2026-11-22T23:45", DUBAI),
                        new Quarter(Instant.parse("2026-11-20T06:00:00Z"), 0)),
                DUBAI);
        assertThat(days.last(3, TODAY))
                .containsExactly(
                        new Day(LocalDate.parse("2026-11-21"), 0),
                        new Day(LocalDate.parse("2026-11-22"), 10),
                        new Day(TODAY, 0));
        assertThat(days.minutes()).containsOnlyKeys(LocalDate.parse("2026-11-22"));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Dubai,      2026-11-24",
        "Europe/London,   2026-11-23",
        "Asia/Kolkata,    2026-11-24",
        "Asia/Kathmandu,  2026-11-24",
        "Pacific/Chatham, 2026-11-24",
        "America/Denver,  2026-11-23"
    })
    void aQuarterBelongsToTheDayOfWhoLooks(String zone, LocalDate day) {
        var lateInDubai = new Quarter(Instant.parse("2026-11-23T20:15:00Z"), 7);
        assertThat(LearningDays.of(List.of(lateInDubai), ZoneId.of(zone)).minutes())
                .containsOnlyKeys(day);
    }

    @Test
    void whoMovesSeesTheSameMinutesInTheDaysOfTheNewPlace() {
        List<Quarter> everyMidnightInDubai = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            everyMidnightInDubai.add(at(TODAY.minusDays(i) + "T00:30", DUBAI));
        }
        assertThat(LearningDays.of(everyMidnightInDubai, DUBAI).streak(TODAY)).isEqualTo(new Streak(10, true));
        assertThat(LearningDays.of(everyMidnightInDubai, ZoneId.of("Europe/London"))
                        .streak(TODAY))
                .isEqualTo(new Streak(10, false));
    }

    /** Zones with summer time, one of them by half an hour, and one between the quarters of others. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu"
            })
    void someMinutesOnEachDayAreAStreakOfAllDaysWhateverTheClocksDo(String name) {
        ZoneId zone = ZoneId.of(name);
        var random = new Random(name.hashCode());
        List<Quarter> quarters = new ArrayList<>();
        int days = 800;
        for (int i = 0; i < days; i++) {
            LocalDate date = TODAY.minusDays(i);
            Instant begin = date.atStartOfDay(zone).toInstant();
            long quartersOfDay = begin.until(date.plusDays(1).atStartOfDay(zone).toInstant(), ChronoUnit.MINUTES) / 15;
            quarters.add(new Quarter(begin.plusSeconds(900 * random.nextLong(quartersOfDay)), 1));
        }
        assertThat(LearningDays.of(quarters, zone).streak(TODAY)).isEqualTo(new Streak(days, true));
    }

    @RepeatedTest(100)
    void aStreakIsTheLongestRunThatEndsTodayOrYesterday(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var dates = new TreeSet<LocalDate>();
        for (int i = 0; i < 30; i++) {
            if (random.nextInt(4) > 0) {
                dates.add(TODAY.minusDays(i));
            }
        }
        LearningDays days = on(dates.stream().map(LocalDate::toString).toArray(String[]::new));
        Streak streak = days.streak(TODAY);
        LocalDate end = streak.today() ? TODAY : TODAY.minusDays(1);
        assertThat(streak.today()).isEqualTo(dates.contains(TODAY));
        for (int i = 0; i < streak.days(); i++) {
            assertThat(dates).contains(end.minusDays(i));
        }
        assertThat(dates).doesNotContain(end.minusDays(streak.days()));
        assertThat(days.last(30, TODAY).stream().mapToLong(Day::minutes).sum()).isEqualTo(5L * dates.size());
    }
}
