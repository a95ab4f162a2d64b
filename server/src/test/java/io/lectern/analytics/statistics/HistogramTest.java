package io.lectern.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void aStepBeginsWithItsTenAndTheLastHoldsTheHundred() {
        assertThat(of("0", "9.99", "10", "19.99", "69.5", "70", "99.99", "100").counts())
                .containsExactly(2, 2, 0, 0, 0, 0, 1, 1, 0, 2);
    }

    @Test
    void whatLiesBeyondIsAtTheEnds() {
        assertThat(of("104", "-3").counts()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(of().counts()).hasSize(Histogram.STEPS).containsOnly(0);
    }

    @RepeatedTest(20)
    void everyOneIsCountedOnce(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        List<BigDecimal> percents = IntStream.range(0, random.nextInt(200))
                .mapToObj(_ -> BigDecimal.valueOf(random.nextInt(10_001), 2))
                .toList();
        assertThat(Histogram.of(percents).counts().stream().mapToInt(c -> c).sum())
                .isEqualTo(percents.size());
    }

    private static Histogram of(String... percents) {
        return Histogram.of(Stream.of(percents).map(BigDecimal::new).toList());
    }
}
