package io.lectern.assessment.marking;

import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment is marked.
 *
 * @param together whether all results are released at once, when everything is marked
 * @param anonymous whether markers see numbers instead of names until results are released
 * @param second whether two people mark each answer without knowing each other's marks
 * @param tolerance by how many percent of the points two marks may differ before a third person decides
 * @param sample about how many percent of the attempts two people mark, drawn by chance; null for all of them
 * @param signed whether somebody signs for what is marked before it is released; null for no
 */
public record MarkingRules(
        boolean together,
        boolean anonymous,
        boolean second,
        BigDecimal tolerance,
        @Nullable BigDecimal sample,
        @Nullable Boolean signed)
        implements Json {

    private static final BigDecimal USUAL_TOLERANCE = BigDecimal.TEN;

    /** As long as nobody decided otherwise. */
    public static final MarkingRules USUAL = new MarkingRules(false, false, false, USUAL_TOLERANCE, null, null);

    public MarkingRules {
        tolerance = Decimals.canonical(tolerance);
        sample = sample == null ? null : Decimals.canonical(sample);
    }

    public boolean isSigned() {
        return Boolean.TRUE.equals(signed);
    }

    /** For an attempt that was not drawn for a second marker. */
    MarkingRules byOne() {
        return new MarkingRules(together, anonymous, false, tolerance, sample, signed);
    }
}
