package io.lectern.learning.cards.schedule;

import java.util.SplittableRandom;

/** Moves a rest by a few days, so that cards learnt on one day do not all come back on one day. */
final class Spread {

    private static final double SHORTEST = 2.5;

    private Spread() {}

    /** A rest near this one, the same for the same seed. @param seed 0 changes nothing */
    static int of(int days, long seed) {
        if (seed == 0 || days < SHORTEST) {
            return days;
        }
        double room = room(days);
        int most = (int) Math.min(Math.round(days + room), Fsrs.LONGEST);
        int least = (int) Math.min(Math.max(Math.round(days - room), 2), most);
        return new SplittableRandom(seed).nextInt(least, most + 1);
    }

    /** A day, and a share that shrinks: 15 percent of the first week, 10 of the next two, 5 of what is beyond. */
    private static double room(int days) {
        return 1
                + 0.15 * Math.clamp(days - SHORTEST, 0, 7 - SHORTEST)
                + 0.10 * Math.clamp(days - 7.0, 0, 13)
                + 0.05 * Math.max(days - 20, 0);
    }
}
