package io.lectern.learning.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.GeneralProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingsTest {

    private static Ratings.Answer answer(int stars, @Nullable String name) {
        return new Ratings.Answer(new Opinion(stars, "says " + stars), name);
    }

    @Test
    void threeAnswersAreSummedUp() {
        Ratings ratings = Ratings.of(List.of(answer(5, null), answer(4, null), answer(2, null)))
                .orElseThrow();
        assertThat(ratings.count()).isEqualTo(3);
        assertThat(ratings.mean()).isEqualTo(new BigDecimal("3.67"));
        assertThat(ratings.distribution()).containsExactly(0, 1, 0, 1, 1);
        assertThat(ratings.texts())
                .extracting(Ratings.FeedbackText::text)
                .containsExactly("says 5", "says 4", "says 2");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0", "0, 1, 0", "0, 2, 0", "0, 3, 3", "2, 0, 0", "2, 2, 0", "3, 2, 3", "3, 3, 6", "1, 3, 4", "2, 1, 0"
    })
    void nothingIsShownAmongWhichSomebodyCouldBeMadeOut(int named, int nameless, int shown) {
        List<Ratings.Answer> answers = new ArrayList<>();
        IntStream.range(0, named).forEach(i -> answers.add(answer(5, "Noor " + i)));
        IntStream.range(0, nameless).forEach(_ -> answers.add(answer(1, null)));
        assertThat(Ratings.of(answers).map(Ratings::count).orElse(0)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoeverCameWhenIsNotToldByTheOrder(long seed) {
        var random = new Random(seed);
        List<Ratings.Answer> answers = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> answers.add(answer(1 + random.nextInt(5), i % 3 == 0 ? "N" + i : null)));
        Ratings before = Ratings.of(answers).orElseThrow();
        Collections.shuffle(answers, random);
        Ratings after = Ratings.of(answers).orElseThrow();
        assertThat(after.distribution()).isEqualTo(before.distribution());
        assertThat(after.mean()).isEqualTo(before.mean());
        assertThat(after.texts())
                .extracting(Ratings.FeedbackText::text)
                .isEqualTo(
                        before.texts().stream().map(Ratings.FeedbackText::text).toList());
        assertThat(before.distribution().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(before.count());
    }

    @Test
    void whatWroteNothingCountsAndIsNotListed() {
        var silent = new Ratings.Answer(new Opinion(3, "  "), null);
        Ratings ratings = Ratings.of(Arrays.asList(silent, silent, silent)).orElseThrow();
        assertThat(ratings.count()).isEqualTo(3);
        assertThat(ratings.texts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void thereAreOneToFiveStars(int stars) {
        assertThatThrownBy(() -> new Opinion(stars, "")).isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> new Opinion(3, "x".repeat(2001))).isInstanceOf(GeneralProblem.Invalid.class);
    }
}
