package io.lectern.learning.mastery.model;

/**
 * Bayesian knowledge tracing: how likely somebody knows a skill, given their answers one after the other.
 *
 * @param known the chance to know the skill before any answer
 * @param learns the chance to learn it between two answers
 * @param guesses the chance of a right answer without knowing
 * @param slips the chance of a wrong answer although knowing
 */
public record KnowledgeTracing(double known, double learns, double guesses, double slips) {

    /** For skills that nobody has fitted: a quarter is guessed, as in a question of four choices. */
    public static final KnowledgeTracing USUAL = new KnowledgeTracing(0.3, 0.15, 0.25, 0.1);

    /** From this chance on a skill counts as mastered. */
    public static final double MASTERED = 0.95;

    public KnowledgeTracing {
        require(known);
        require(learns);
        require(guesses);
        require(slips);
        if (guesses + slips >= 1) {
            throw new IllegalArgumentException("right answers must speak for knowledge");
        }
    }

    private static void require(double chance) {
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("a chance lies between 0 and 1");
        }
    }

    /** How likely the next answer is right. @param knowledge the chance that the skill is known */
    public double expected(double knowledge) {
        return knowledge * (1 - slips) + (1 - knowledge) * guesses;
    }

    /** The chance that the skill is known, after an answer and what was learnt from it. */
    public double after(double knowledge, boolean right) {
        double chance = expected(knowledge);
        double shown = right ? knowledge * (1 - slips) / chance : knowledge * slips / (1 - chance);
        return shown + (1 - shown) * learns;
    }
}
