package io.lectern.learning.path.model;

import java.math.BigInteger;

/** An exact part of a whole, so that nothing is lost before the one rounding at the end. @param of above 0 */
record Quotient(BigInteger part, BigInteger of) implements Comparable<Quotient> {

    static final Quotient NOTHING = of(0, 1);
    static final Quotient WHOLE = of(1, 1);

    static Quotient of(long part, long of) {
        return new Quotient(BigInteger.valueOf(part), BigInteger.valueOf(of));
    }

    Quotient plus(Quotient other) {
        BigInteger sum = part.multiply(other.of).add(other.part.multiply(of));
        BigInteger below = of.multiply(other.of);
        BigInteger common = sum.gcd(below);
        return new Quotient(sum.divide(common), below.divide(common));
    }

    Quotient dividedBy(long number) {
        return new Quotient(part, of.multiply(BigInteger.valueOf(number)));
    }

    /** In hundredths, what is beyond cut off. */
    int hundredths() {
        return part.multiply(BigInteger.valueOf(100)).divide(of).intValueExact();
    }

    boolean isNothing() {
        return part.signum() == 0;
    }

    @Override
    public int compareTo(Quotient other) {
        return part.multiply(other.of).compareTo(other.part.multiply(of));
    }
}
