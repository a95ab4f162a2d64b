package io.lectern.learning.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What several people say of one thing, so that nobody who wants no name can be made out.
 *
 * @param count of the answers that are in it
 * @param mean of their stars, two decimals
 * @param distribution how many gave one star, two, up to five
 * @param texts the most stars first, and then by their letters: the order says nothing about who came when
 */
public record Ratings(int count, BigDecimal mean, List<Integer> distribution, List<FeedbackText> texts) {

    /** The fewest answers among which one hides. */
    public static final int FEWEST = 3;

    public Ratings {
        distribution = List.copyOf(distribution);
        texts = List.copyOf(texts);
    }

    /** What somebody wrote. @param name null for who wants none */
    public record FeedbackText(
            int stars, String text, @Nullable String name) {}

    /** @param name null for who wants none */
    record Answer(Opinion opinion, @Nullable String name) {}

    /**
     * Sums up what may be shown. Answers without a name are in it only when there are three of them: beside others with names they
     * could be told by subtraction. Nothing is shown of fewer than three answers.
     */
    static Optional<Ratings> of(List<Answer> answers) {
        List<Answer> shown = new ArrayList<>(
                answers.stream().filter(answer -> answer.name() != null).toList());
        List<Answer> nameless =
                answers.stream().filter(answer -> answer.name() == null).toList();
        if (nameless.size() >= FEWEST) {
            shown.addAll(nameless);
        }
        return shown.size() < FEWEST ? Optional.empty() : Optional.of(summed(shown));
    }

    private static Ratings summed(List<Answer> answers) {
        List<Integer> stars = answers.stream().map(a -> a.opinion().stars()).toList();
        int sum = stars.stream().mapToInt(Integer::intValue).sum();
        return new Ratings(
                answers.size(),
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers.size()), 2, RoundingMode.HALF_UP),
                IntStream.rangeClosed(1, Opinion.MOST_STARS)
                        .mapToObj(star -> Collections.frequency(stars, star))
                        .toList(),
                answers.stream()
                        .filter(answer -> !answer.opinion().text().isEmpty())
                        .map(a -> new FeedbackText(
                                a.opinion().stars(), a.opinion().text(), a.name()))
                        .sorted(Comparator.comparingInt(FeedbackText::stars)
                                .reversed()
                                .thenComparing(FeedbackText::text))
                        .toList());
    }
}
