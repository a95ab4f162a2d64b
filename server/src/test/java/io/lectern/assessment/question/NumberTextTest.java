package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    42             | 42
                    ~ 42 ~         | 42
                    -3             | -3
                    − 3            | -3
                    +3             | 3
                    2.5            | 2.5
                    2,5            | 2.5
                    .5             | 0.5
                    5.             | 5
                    ٢٫٥            | 2.5
                    ٢،٥            | 2.5
                    ۱۲             | 12
                    1٬234٫5        | 1234.5
                    ١٬٢٣٤          | 1234
                    1,234.5        | 1234.5
                    1.234,5        | 1234.5
                    1 234 567      | 1234567
                    1 234,5        | 1234.5
                    1'234          | 1234
                    1.234.567      | 1234567
                    0,125          | 0.125
                    1.234          | 1.234
                    3e2            | 300
                    3E-2           | 0.03
                    3×10^4         | 30000
                    3 x 10^-2      | 0.03
                    3 · 10⁴        | 30000
                    1.5×10⁻³       | 0.0015
                    """)
    void readsOneNumber(String text, BigDecimal value) {
        assertThat(NumberText.read(text)).singleElement().satisfies(reading -> {
            assertThat(reading.value()).isEqualByComparingTo(value);
            assertThat(reading.unit()).isEmpty();
        });
    }

    @Test
    void aCommaBeforeThreeDigitsMayBeEither() {
        assertThat(NumberText.read("1,234"))
                .extracting(reading -> reading.value().toPlainString())
                .containsExactlyInAnyOrder("1.234", "1234");
    }

    @ParameterizedTest
    @CsvSource({
        "5 kg,5,kg",
        "5kg,5,kg",
        "1 500 m,1500,m",
        "12 km / h,12,km/h",
        "9.81 m/s²,9.81,m/s^2",
        "٥ كجم,5,كجم",
        "5 %,5,%",
        "3e2 eV,300,eV",
        "2 eV,2,eV",
        "7 ft,7,ft"
    })
    void readsTheUnitAfterTheNumber(String text, BigDecimal value, String unit) {
        assertThat(NumberText.read(text)).singleElement().satisfies(reading -> {
            assertThat(reading.value()).isEqualByComparingTo(value);
            assertThat(reading.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "kg", "-", ".", ",", "e5", "1,23,4", "1.2.3", "1,234.5.6", "three", "1e999", "--1"})
    void isNotANumber(String text) {
        assertThat(NumberText.read(text)).isEmpty();
    }

    @Test
    void aTextTooLongIsNoNumber() {
        assertThat(NumberText.read("1".repeat(NumberText.LONGEST))).hasSize(1);
        assertThat(NumberText.read("1".repeat(NumberText.LONGEST + 1))).isEqualTo(List.of());
    }
}
