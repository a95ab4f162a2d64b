package io.lectern.learning.cards.schedule;

/**
 * The memory model FSRS-6 with its published default weights: how stability and difficulty of a card change with a review,
 * and how long it may rest.
 */
public final class Fsrs {

    /** The longest rest in days: a hundred years. */
    static final int LONGEST = 36_500;

    private static final double LEAST_STABILITY = 0.001;
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    private final double retention;

    /** @param retention with what chance a card shall still be remembered when it comes back, between 0 and 1 */
    public Fsrs(double retention) {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention is a chance between 0 and 1");
        }
        this.retention = retention;
    }

    /** What the first review of a card says. */
    public Memory first(Rating rating) {
        return new Memory(W[rating.ordinal()], Math.clamp(firstDifficulty(rating), EASIEST, HARDEST));
    }

    /** After one more review. @param days whole days since the one before; 0 for the same day */
    public Memory after(Memory memory, Rating rating, long days) {
        double stability = days < 1 ? sameDay(memory.stability(), rating) : laterDay(memory, rating, days);
        return new Memory(Math.max(stability, LEAST_STABILITY), difficulty(memory.difficulty(), rating));
    }

    /** The chance that the card is still remembered after so many days. */
    public double recall(Memory memory, double days) {
        return Math.pow(1 + FACTOR * days / memory.stability(), DECAY);
    }

    /** How many days the card may rest, 1 or more. */
    public int rest(Memory memory) {
        double days = memory.stability() / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
        return (int) Math.clamp(Math.round(days), 1L, LONGEST);
    }

    private double laterDay(Memory memory, Rating rating, long days) {
        double recall = recall(memory, days);
        return rating == Rating.AGAIN ? forgotten(memory, recall) : remembered(memory, rating, recall);
    }

    private static double remembered(Memory memory, Rating rating, double recall) {
        double growth = Math.exp(W[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * (Math.exp(W[10] * (1 - recall)) - 1);
        return memory.stability()
                * (1
                        + growth
                                * switch (rating) {
                                    case HARD -> W[15];
                                    case EASY -> W[16];
                                    default -> 1;
                                });
    }

    private static double forgotten(Memory memory, double recall) {
        double relearnt = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - recall));
        return Math.min(relearnt, memory.stability() / Math.exp(W[17] * W[18]));
    }

    private static double sameDay(double stability, Rating rating) {
        double factor = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (rating.compareTo(Rating.GOOD) >= 0 ? Math.max(factor, 1) : factor);
    }

    private static double firstDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * rating.ordinal()) + 1;
    }

    /** Moves with the rating, less the harder the card is already, and a little back to where an easy card begins. */
    private static double difficulty(double before, Rating rating) {
        double moved = before + (HARDEST - before) * -W[6] * (rating.grade() - 3) / 9;
        return Math.clamp(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * moved, EASIEST, HARDEST);
    }
}
