package io.lectern.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What two people make of the same answer who did not know each other's marks. */
public final class Agreement {

    private static final int POINT_DIGITS = 2;

    private Agreement() {}

    /**
     * Whether they agree: the marks lie no further apart than that share of the possible points.
     *
     * @param tolerance in percent, 0 to 100
     */
    public static boolean holds(BigDecimal first, BigDecimal second, BigDecimal possible, BigDecimal tolerance) {
        BigDecimal apart = first.subtract(second).abs();
        return apart.multiply(Decimals.HUNDRED).compareTo(tolerance.multiply(possible)) <= 0;
    }

    /** The mean of both, to two decimals, halves rounded up. */
    public static BigDecimal mean(BigDecimal first, BigDecimal second) {
        return Decimals.canonical(first.add(second).divide(BigDecimal.TWO, POINT_DIGITS, RoundingMode.HALF_UP));
    }
}
