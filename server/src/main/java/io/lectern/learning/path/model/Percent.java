package io.lectern.learning.path.model;

/**
 * The one way in which progress becomes a percentage: cut off, never rounded up; 100 exactly when it is complete, 0
 * exactly when nothing is done.
 */
final class Percent {

    private static final int LEAST = 1;
    private static final int MOST = 99;
    private static final int COMPLETE = 100;

    private Percent() {}

    static int of(Quotient share, boolean complete) {
        if (complete) {
            return COMPLETE;
        }
        return share.isNothing() ? 0 : Math.clamp(share.hundredths(), LEAST, MOST);
    }
}
