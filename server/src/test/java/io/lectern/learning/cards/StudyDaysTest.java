package io.lectern.learning.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StudyDaysTest {

    private final StudyDays dubai = StudyDays.in("Asia/Dubai");

    @Test
    void aDayTurnsAtFourInTheMorningOfTheLearner() {
        long evening = dubai.dayOf(Instant.parse("2026-11-23T18:00:00Z"));
        assertThat(dubai.dayOf(Instant.parse("2026-11-23T23:59:59Z"))).isEqualTo(evening);
        assertThat(dubai.dayOf(Instant.parse("2026-11-24T00:00:00Z"))).isEqualTo(evening + 1);
        assertThat(dubai.startOf(evening + 1)).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void daysLastAsLongAsTheClocksOfThePlaceSay() {
        StudyDays london = StudyDays.in("Europe/London");
        long saturday = london.dayOf(Instant.parse("2026-03-28T12:00:00Z"));
        assertThat(london.startOf(saturday)).isEqualTo(Instant.parse("2026-03-28T04:00:00Z"));
        assertThat(london.startOf(saturday + 1)).isEqualTo(Instant.parse("2026-03-29T03:00:00Z"));
    }

    @Test
    void momentsLieWithinTheirDay() {
        for (String zone : new String[] {"Asia/Dubai", "Europe/London", "America/New_York", "Pacific/Apia"}) {
            StudyDays days = StudyDays.in(zone);
            for (Instant at = Instant.parse("2026-01-01T00:00:00Z");
                    at.isBefore(Instant.parse("2027-01-01T00:00:00Z"));
                    at = at.plusSeconds(2711)) {
                long day = days.dayOf(at);
                assertThat(days.startOf(day)).isBeforeOrEqualTo(at);
                assertThat(days.startOf(day + 1)).isAfter(at);
            }
        }
    }
}
