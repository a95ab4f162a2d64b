package io.lectern.learning.cards.schedule;

import static io.lectern.learning.cards.schedule.Rating.AGAIN;
import static io.lectern.learning.cards.schedule.Rating.EASY;
import static io.lectern.learning.cards.schedule.Rating.GOOD;
import static io.lectern.learning.cards.schedule.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FsrsTest {

    private static final Offset<Double> EXACT = within(5e-7);
    private static final int RUNS = 20_000;

    private final Fsrs model = new Fsrs(0.9);

    @Test
    void theFirstReviewSetsStabilityAndDifficulty() {
        assertMemory(model.first(AGAIN), 0.212, 6.4133);
        assertMemory(model.first(HARD), 1.2931, 5.112171);
        assertMemory(model.first(GOOD), 2.3065, 2.118104);
        assertMemory(model.first(EASY), 8.2956, 1.0);
    }

    @Test
    void reviewsOnGivenDaysEndWhereTheReferenceEnds() {
        Memory memory = model.first(AGAIN);
        int[] days = {0, 1, 3, 8, 21};
        for (int day : days) {
            memory = model.after(memory, GOOD, day);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void aStabilityIsTheDaysToNinetyPercent() {
        Memory memory = new Memory(12.5, 5);
        assertThat(model.recall(memory, 0)).isEqualTo(1);
        assertThat(model.recall(memory, 12.5)).isCloseTo(0.9, within(1e-12));
        assertThat(model.rest(new Memory(12.4, 5))).isEqualTo(12);
    }

    @Test
    void aRestIsADayAtLeastAndAHundredYearsAtMost() {
        assertThat(model.rest(new Memory(0.001, 5))).isEqualTo(1);
        assertThat(model.rest(new Memory(1e9, 5))).isEqualTo(36_500);
    }

    @Test
    void whoWantsToRememberMoreReviewsSooner() {
        Memory memory = new Memory(40, 5);
        assertThat(new Fsrs(0.95).rest(memory)).isLessThan(model.rest(memory));
        assertThat(new Fsrs(0.8).rest(memory)).isGreaterThan(model.rest(memory));
        assertThatThrownBy(() -> new Fsrs(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fsrs(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void memoriesStayWithinTheirBounds() {
        var random = new SplittableRandom(1);
        for (int run = 0; run < RUNS; run++) {
            Memory memory = any(random);
            Memory after = model.after(memory, anyRating(random), random.nextLong(0, 800));
            assertThat(after.stability()).isPositive().isFinite();
            assertThat(after.difficulty()).isBetween(1.0, 10.0);
        }
    }

    @Test
    void aBetterRatingNeverComesBackSooner() {
        var random = new SplittableRandom(2);
        for (int run = 0; run < RUNS; run++) {
            Memory memory = any(random);
            long days = random.nextLong(0, 800);
            Memory again = model.after(memory, AGAIN, days);
            Memory hard = model.after(memory, HARD, days);
            Memory good = model.after(memory, GOOD, days);
            Memory easy = model.after(memory, EASY, days);
            assertThat(again.stability()).isLessThanOrEqualTo(hard.stability());
            assertThat(hard.stability()).isLessThanOrEqualTo(good.stability());
            assertThat(good.stability()).isLessThanOrEqualTo(easy.stability());
            assertThat(again.difficulty()).isGreaterThanOrEqualTo(hard.difficulty());
            assertThat(good.difficulty()).isGreaterThanOrEqualTo(easy.difficulty());
        }
    }

    @Test
    void forgettingNeverMakesACardFirmerAndRememberingNeverLooser() {
        var random = new SplittableRandom(3);
        for (int run = 0; run < RUNS; run++) {
            Memory memory = any(random);
            long days = random.nextLong(0, 800);
            assertThat(model.after(memory, AGAIN, days).stability()).isLessThanOrEqualTo(memory.stability() * 1.0001);
            assertThat(model.after(memory, GOOD, days).stability()).isGreaterThanOrEqualTo(memory.stability());
        }
    }

    private static Memory any(SplittableRandom random) {
        return new Memory(Math.exp(random.nextDouble(-1.5, 7)), random.nextDouble(1, 10));
    }

    private static Rating anyRating(SplittableRandom random) {
        return Rating.values()[random.nextInt(4)];
    }

    private static void assertMemory(Memory memory, double stability, double difficulty) {
        assertThat(memory.stability()).isCloseTo(stability, EXACT);
        assertThat(memory.difficulty()).isCloseTo(difficulty, EXACT);
    }
}
