package io.lectern.tutor.plan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas in words and in one line. */
class FormulasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P = d \\times L | P equals d times L",
                "Q^* = \\sqrt{\\frac{2DS}{H}} | Q star equals the square root of 2 times D times S divided by H, end of root",
                "C(Q) = \\frac{D}{Q} \\cdot S | C of Q equals D divided by Q times S",
                "a^2 + b^2 = c^2 | a squared plus b squared equals c squared",
                "\\bar{x} \\le 5 | the mean of x is at most 5",
                "\\sigma \\approx 1.25 \\text{ MAD} | sigma is about 1.25 MAD"
            })
    void areReadAloud(String latex, String words) {
        assertThat(Formulas.words(latex, "en")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Q^* = \\sqrt{\\frac{2DS}{H}} | Q* = √((2DS)/H)", "a^2 + b_1 | a²+b_1"})
    void areWrittenInOneLine(String latex, String line) {
        assertThat(Formulas.plain(latex).replace(" ", "")).isEqualTo(line.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\\frac{a | a", "}}{{ | ", "\\unknown{x} | unknown x", "\\ | "})
    void brokenOnesDoNotBreakTheLesson(String latex, @org.jspecify.annotations.Nullable String some) {
        assertThat(Formulas.words(latex, "en")).isNotNull();
        assertThat(Formulas.plain(latex)).isNotNull();
    }
}
