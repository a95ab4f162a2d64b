package io.lectern.assessment;

import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of possible points. It has one percentage and passes in one way, wherever it is shown.
 *
 * @param earned exact, 0 to {@code possible}
 * @param possible not below 0
 */
public record Score(BigDecimal earned, BigDecimal possible) implements Json {

    public static final Score NOTHING = new Score(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int PERCENT_DIGITS = 2;

    public Score {
        earned = Decimals.canonical(earned);
        possible = Decimals.canonical(possible);
    }

    /** Both together. */
    public Score plus(Score other) {
        return new Score(earned.add(other.earned), possible.add(other.possible));
    }

    /**
     * The share of the possible points, 0 to 100 with at most two decimals. What is beyond is cut off: a percentage never
     * reaches a pass mark that the points do not.
     */
    public BigDecimal percent() {
        return possible.signum() == 0
                ? BigDecimal.ZERO
                : Decimals.canonical(earned.multiply(WHOLE).divide(possible, PERCENT_DIGITS, RoundingMode.DOWN));
    }

    /** The same share of other points, rounded half up to two decimals. Nothing of nothing is nothing. */
    public BigDecimal of(BigDecimal points) {
        return possible.signum() == 0
                ? BigDecimal.ZERO
                : Decimals.canonical(earned.multiply(points).divide(possible, PERCENT_DIGITS, RoundingMode.HALF_UP));
    }

    /** @param passMark in percent; an assessment without points is never passed */
    public boolean passes(BigDecimal passMark) {
        return possible.signum() > 0 && earned.multiply(WHOLE).compareTo(passMark.multiply(possible)) >= 0;
    }
}
