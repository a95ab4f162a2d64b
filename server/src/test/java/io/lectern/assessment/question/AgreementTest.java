package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 7, 10, 10, true",
        "7, 6, 10, 10, true",
        "6, 7.01, 10, 10, false",
        "0, 0, 0, 0, true",
        "0, 10, 10, 100, true",
        "3, 3, 10, 0, true",
        "3, 3.01, 10, 0, false"
    })
    void agreesUpToTheToleranceAndNoFurther(
            String first, String second, String possible, String tolerance, boolean agrees) {
        assertThat(Agreement.holds(n(first), n(second), n(possible), n(tolerance)))
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"6, 7, 6.5", "0.75, 1, 0.88", "1, 1, 1", "0, 0.01, 0.01"})
    void theMeanHasTwoDecimalsAndRoundsHalvesUp(String first, String second, String mean) {
        assertThat(Agreement.mean(n(first), n(second))).isEqualTo(n(mean));
    }

    @Test
    void itDoesNotMatterWhoWasFirstAndTheMeanLiesBetween() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            BigDecimal possible = BigDecimal.valueOf(random.nextInt(100_001), 2);
            BigDecimal a =
                    BigDecimal.valueOf(random.nextInt(possible.unscaledValue().intValue() + 1), 2);
            BigDecimal b =
                    BigDecimal.valueOf(random.nextInt(possible.unscaledValue().intValue() + 1), 2);
            BigDecimal tolerance = BigDecimal.valueOf(random.nextInt(101));
            assertThat(Agreement.holds(a, b, possible, tolerance))
                    .isEqualTo(Agreement.holds(b, a, possible, tolerance));
            assertThat(Agreement.holds(a, b, possible, BigDecimal.valueOf(100))).isTrue();
            assertThat(Agreement.mean(a, b)).isEqualTo(Agreement.mean(b, a)).isBetween(a.min(b), a.max(b));
        }
    }
}
