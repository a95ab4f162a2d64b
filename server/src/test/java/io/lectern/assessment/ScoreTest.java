package io.lectern.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static Score of(String earned, String possible) {
        return new Score(new BigDecimal(earned), new BigDecimal(possible));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, false",
        "6.99, 10, 69.9, false",
        "7, 10, 70, true",
        "10, 10, 100, true",
        "2, 3, 66.66, false",
        "69.9999, 100, 69.99, false",
        "0, 0, 0, false"
    })
    void aPercentageNeverReachesThePassMarkBeforeThePointsDo(
            String earned, String possible, String percent, boolean passed) {
        Score score = of(earned, possible);
        assertThat(score.percent()).isEqualByComparingTo(percent);
        assertThat(score.passes(BigDecimal.valueOf(70))).isEqualTo(passed);
    }

    @Test
    void whatIsShownAndWhatIsDecidedAgreeForEveryShareAndMark() {
        for (int possible = 1; possible <= 60; possible++) {
            for (int earned = 0; earned <= possible; earned++) {
                Score score = new Score(BigDecimal.valueOf(earned), BigDecimal.valueOf(possible));
                for (int mark = 0; mark <= 100; mark += 5) {
                    BigDecimal passMark = BigDecimal.valueOf(mark);
                    assertThat(score.passes(passMark))
                            .as("%s of %s at %s", earned, possible, mark)
                            .isEqualTo(score.percent().compareTo(passMark) >= 0);
                }
            }
        }
    }

    @Test
    void scoresAddUpAndHaveOneWrittenForm() {
        assertThat(of("1.50", "10").plus(of("0.5", "10.0"))).isEqualTo(of("2", "20.00"));
        assertThat(of("1E+1", "2E+1").earned().toString()).isEqualTo("10");
    }
}
