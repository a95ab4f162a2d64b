package io.lectern.assessment.grades.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient. It is rounded once, when it is shown. @param whole more than nothing */
record Ratio(BigDecimal part, BigDecimal whole) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    Ratio plus(Ratio other) {
        return whole.equals(other.whole)
                ? new Ratio(part.add(other.part), whole)
                : new Ratio(part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.part.negate(), other.whole));
    }

    Ratio times(Ratio other) {
        return new Ratio(part.multiply(other.part), whole.multiply(other.whole));
    }

    /** @param other more than nothing */
    Ratio over(Ratio other) {
        return new Ratio(part.multiply(other.whole), whole.multiply(other.part));
    }

    BigDecimal percent() {
        return part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
}
