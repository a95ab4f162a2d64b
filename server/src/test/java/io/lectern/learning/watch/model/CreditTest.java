package io.lectern.learning.watch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CreditTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void nobodyPlaysMoreThanTimeAllowsHoweverOftenTheyTell() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            Credit credit = Credit.begun(NOON);
            Instant now = NOON;
            long played = 0;
            for (int told = random.nextInt(1, 200); told > 0; told--) {
                now = now.plusMillis(random.nextInt(30_000));
                credit = credit.grown(now);
                long claimed = Math.min(credit.milliseconds(), random.nextInt(100_000));
                credit = credit.less(claimed);
                played += claimed;
                assertThat(played).isLessThanOrEqualTo(5000 + 2 * (now.toEpochMilli() - NOON.toEpochMilli()));
                assertThat(credit.milliseconds()).isBetween(0L, 125_000L);
            }
        }
    }

    @Test
    void whoWatchesAtTheHighestSpeedLosesNothing() {
        Credit credit = Credit.begun(NOON);
        for (int seconds = 15; seconds <= 3600; seconds += 15) {
            credit = credit.grown(NOON.plusSeconds(seconds));
            assertThat(credit.milliseconds()).isGreaterThanOrEqualTo(30_000);
            credit = credit.less(30_000);
        }
    }

    @Test
    void idleTimeDoesNotPileUpAndAClockThatGoesBackGivesNothing() {
        Credit credit = Credit.begun(NOON);
        assertThat(credit.grown(NOON.plusSeconds(86_400)).milliseconds()).isEqualTo(125_000);
        assertThat(credit.grown(NOON.minusSeconds(60)).milliseconds()).isEqualTo(5000);
    }
}
