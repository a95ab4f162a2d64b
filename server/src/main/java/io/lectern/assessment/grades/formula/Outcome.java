package io.lectern.assessment.grades.formula;

import io.lectern.assessment.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grade and how it came about.
 *
 * @param rule number of the formula
 * @param percent rounded half up to two decimals; null as long as nothing counts
 * @param letter by the percentage as it is shown
 * @param parts every column, in the order of the inputs
 */
public record Outcome(
        int rule,
        @Nullable BigDecimal percent,
        @Nullable String letter,
        List<Part> parts,
        List<CategoryPart> categories) {

    public Outcome {
        parts = List.copyOf(parts);
        categories = List.copyOf(categories);
    }

    /**
     * @param score null when nothing is there
     * @param percent of the column alone; null when nothing is there
     * @param influence how much of the whole grade the column decides, in percent
     */
    public record Part(
            UUID column,
            Verdict verdict,
            @Nullable Score score,
            @Nullable BigDecimal percent,
            @Nullable String category,
            BigDecimal influence) {}

    /** @param percent null when nothing of it counts @param influence of the whole grade, in percent */
    public record CategoryPart(String id, @Nullable BigDecimal percent, BigDecimal influence) {}
}
