package io.lectern.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact numbers in one written form each. */
public final class Decimals {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Digits of a share of a question's points: enough for thirds of a thousand points to the cent. */
    private static final int SHARE_DIGITS = 8;

    /** No quantity that is taught is larger or finer; beyond, exact arithmetic would need all the memory there is. */
    static final int MOST_DIGITS = 400;

    private Decimals() {}

    /** Without zeros at its end and without an exponent: 50, not 50.0 or 5E+1. */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) > MOST_DIGITS || stripped.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A quotient between nothing and all. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        BigDecimal share = part.divide(whole, SHARE_DIGITS, RoundingMode.HALF_UP);
        return canonical(share.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    static BigDecimal share(int part, int whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
