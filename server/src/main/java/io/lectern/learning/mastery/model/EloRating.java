package io.lectern.learning.mastery.model;

/**
 * How able a learner, or how hard a question is, on one scale: equal ratings mean an even chance of a right answer
 * where nothing can be guessed.
 *
 * @param value 0 to begin with
 * @param answers how many it is known from
 */
public record EloRating(double value, int answers) {

    public static final EloRating UNKNOWN = new EloRating(0, 0);

    private static final double FIRST_STEP = 1;
    private static final double FADING = 0.05;

    /** Learner and question after an answer. */
    public record Pair(EloRating learner, EloRating question) {}

    /** The chance that the learner answers the question. @param guess the chance of who knows nothing */
    public static double expected(EloRating learner, EloRating question, double guess) {
        return guess + (1 - guess) / (1 + Math.exp(question.value - learner.value));
    }

    /** What an answer says about both: a surprise moves them much, and the less the more is known of them. */
    public static Pair after(EloRating learner, EloRating question, double guess, boolean right) {
        double surprise = (right ? 1 : 0) - expected(learner, question, guess);
        return new Pair(learner.moved(surprise), question.moved(-surprise));
    }

    private EloRating moved(double surprise) {
        return new EloRating(value + FIRST_STEP / (1 + FADING * answers) * surprise, answers + 1);
    }
}
