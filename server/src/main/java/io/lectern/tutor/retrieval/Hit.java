package io.lectern.tutor.retrieval;

import java.util.List;
import java.util.Set;

/**
 * A passage that speaks about a question.
 *
 * @param coverages for each sentence of the passage, how much of the question it and its surroundings know, weighed by how
 *     telling the words are: 0 to 1
 * @param strength how well the passage fits beside the best one: 0 to 1
 * @param leaning more when it stands where the learner is
 */
public record Hit(Passage passage, List<Double> coverages, double strength, double leaning) {

    private static final double RANKING = 0.6;

    /** Of the sentence that knows most of the question. */
    public double coverage() {
        return coverages.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** @param sentence its place in the block */
    public double coverage(int sentence) {
        return coverages.get(sentence - passage.from());
    }

    /** @param sentence its place in the block */
    public Set<String> words(int sentence) {
        return passage.words().get(sentence);
    }

    /** What hits are ordered by. */
    double score() {
        return coverage() + RANKING * strength + leaning;
    }
}
