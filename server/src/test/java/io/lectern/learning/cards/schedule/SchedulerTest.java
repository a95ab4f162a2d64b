package io.lectern.learning.cards.schedule;

import static io.lectern.learning.cards.schedule.Rating.AGAIN;
import static io.lectern.learning.cards.schedule.Rating.EASY;
import static io.lectern.learning.cards.schedule.Rating.GOOD;
import static io.lectern.learning.cards.schedule.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lectern.learning.cards.schedule.CardState.Phase;
import io.lectern.learning.cards.schedule.Scheduler.Plan;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    private final Scheduler scheduler = new Scheduler();

    @Test
    void aCardReviewedWheneverItIsDueFollowsTheReference() {
        Rating[] ratings = {GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD};
        int[] days = {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
        double[] stability = {
            2.306500,
            2.306500,
            10.971048,
            46.316858,
            162.999816,
            497.876555,
            6.890413,
            2.154598,
            2.154598,
            3.983123,
            7.236254,
            12.483044,
            20.770357
        };
        double[] difficulty = {
            2.118104, 2.111214, 2.104331, 2.097455, 2.090586, 2.083724, 7.383202, 9.125105, 9.111208, 9.097325,
            9.083456, 9.069601, 9.055760
        };
        CardState state = CardState.FRESH;
        int rested = 0;
        for (int i = 0; i < ratings.length; i++) {
            Plan plan = scheduler.next(state, ratings[i], rested, 0);
            Memory memory = Objects.requireNonNull(plan.state().memory());
            assertThat(plan.days()).as("days after review %d", i).isEqualTo(days[i]);
            assertThat(memory.stability()).as("stability %d", i).isCloseTo(stability[i], within(5e-6));
            assertThat(memory.difficulty()).as("difficulty %d", i).isCloseTo(difficulty[i], within(5e-6));
            state = plan.state();
            rested = plan.days();
        }
        assertThat(state.lapses()).isEqualTo(1);
        assertThat(state.reviews()).isEqualTo(13);
        assertThat(state.phase()).isEqualTo(Phase.KNOWN);
    }

    @Test
    void aNewCardIsMetAgainInMinutes() {
        assertShort(after(AGAIN), 60, 0);
        assertShort(after(HARD), 330, 0);
        assertShort(after(GOOD), 600, 1);
        assertRests(after(EASY), 8);
        assertShort(after(GOOD, AGAIN), 60, 0);
        assertShort(after(GOOD, HARD), 600, 1);
        assertRests(after(GOOD, GOOD), 2);
        assertRests(after(AGAIN, GOOD, GOOD), 1);
        assertThat(after(AGAIN, AGAIN).state().lapses()).isZero();
        assertThat(after(GOOD).state().phase()).isEqualTo(Phase.LEARNING);
        assertThat(after(GOOD).state().isShort()).isTrue();
        assertThat(after(EASY).state().isShort()).isFalse();
        assertThat(CardState.FRESH.isShort()).isFalse();
    }

    @Test
    void aForgottenCardIsLearntAgain() {
        assertShort(after(EASY, AGAIN), 600, 0);
        assertThat(after(EASY, AGAIN).state().phase()).isEqualTo(Phase.RELEARNING);
        assertThat(after(EASY, AGAIN).state().isShort()).isTrue();
        assertThat(after(EASY, AGAIN).state().lapses()).isEqualTo(1);
        assertShort(after(EASY, AGAIN, AGAIN), 600, 0);
        assertThat(after(EASY, AGAIN, AGAIN).state().lapses()).isEqualTo(1);
        assertShort(after(EASY, AGAIN, HARD), 900, 0);
        assertThat(after(EASY, AGAIN, GOOD).pause()).isNull();
        assertThat(after(EASY, AGAIN, EASY).state().phase()).isEqualTo(Phase.KNOWN);
    }

    @Test
    void aClockThatWentBackCountsAsTheSameDay() {
        CardState known = after(EASY).state();
        assertThat(scheduler.next(known, GOOD, -3, 0)).isEqualTo(scheduler.next(known, GOOD, 0, 0));
    }

    @Test
    void restsAreSpreadWithinTheirRoomAndTheSameForTheSameSeed() {
        assertThat(spread(2)).containsExactly(2);
        assertThat(spread(3)).containsExactlyInAnyOrder(2, 3, 4);
        assertRange(spread(7), 5, 9);
        assertRange(spread(20), 17, 23);
        assertRange(spread(120), 112, 128);
        assertRange(spread(36_500), 34_673, 36_500);
        assertThat(Spread.of(20, 77)).isEqualTo(Spread.of(20, 77));
        assertThat(Spread.of(20, 0)).isEqualTo(20);
    }

    @Test
    void moreLapsesNeverMeanALongerRestOfACardReviewedWhenDue() {
        var random = new SplittableRandom(4);
        for (int run = 0; run < 2000; run++) {
            Rating[] ratings = new Rating[12];
            for (int i = 0; i < ratings.length; i++) {
                ratings[i] = random.nextInt(5) == 0 ? AGAIN : GOOD;
            }
            Rating[] worse = Arrays.copyOf(ratings, ratings.length);
            worse[random.nextInt(6)] = AGAIN;
            assertThat(daysAfter(worse)).isLessThanOrEqualTo(daysAfter(ratings));
        }
    }

    private int daysAfter(Rating... ratings) {
        return after(ratings).days();
    }

    private Plan after(Rating... ratings) {
        Plan plan = new Plan(CardState.FRESH, null, 0);
        for (Rating rating : ratings) {
            plan = scheduler.next(plan.state(), rating, plan.days(), 0);
        }
        return plan;
    }

    private static Set<Integer> spread(int days) {
        Set<Integer> found = new HashSet<>();
        for (long seed = 1; seed < 40_000; seed++) {
            found.add(Spread.of(days, seed));
        }
        return found;
    }

    private static void assertRange(Set<Integer> found, int least, int most) {
        assertThat(Collections.min(found)).isEqualTo(least);
        assertThat(Collections.max(found)).isEqualTo(most);
    }

    private static void assertShort(Plan plan, int seconds, int step) {
        assertThat(plan.pause()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(plan.days()).isZero();
        assertThat(plan.state().step()).isEqualTo(step);
    }

    private static void assertRests(Plan plan, int days) {
        assertThat(plan.pause()).isNull();
        assertThat(plan.days()).isEqualTo(days);
        assertThat(plan.state().phase()).isEqualTo(Phase.KNOWN);
    }
}
