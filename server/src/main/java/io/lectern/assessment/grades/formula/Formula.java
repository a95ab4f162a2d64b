package io.lectern.assessment.grades.formula;

import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a course makes one grade of many marks.
 *
 * @param missingIsZero whether what a learner has not done counts as nothing; else it is left out
 * @param columns rules of single columns; a column that is not named has none
 * @param bands from the highest to the lowest; none for percentages only
 */
public record Formula(
        Weighting weighting,
        boolean missingIsZero,
        List<Category> categories,
        List<ColumnRule> columns,
        List<Band> bands)
        implements Json {

    /** As long as a course decides nothing else: every column by its points, and the usual letters. */
    public static final Formula USUAL = new Formula(
            Weighting.POINTS,
            false,
            List.of(),
            List.of(),
            List.of(band("A", 90), band("B", 80), band("C", 70), band("D", 60), band("F", 0)));

    public Formula {
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
        bands = List.copyOf(bands);
    }

    /**
     * Columns that belong together.
     *
     * @param id short and stable
     * @param weight counts when categories are weighed
     * @param dropLowest how many of a learner's results are left out: those without which the category's result is best
     */
    public record Category(String id, String title, BigDecimal weight, int dropLowest) implements Json {
        public Category {
            weight = Decimals.canonical(weight);
        }
    }

    /**
     * @param column id of the assessment or of the column kept by hand
     * @param weight counts when columns are weighed
     * @param counts false to leave the column out of the grade
     */
    public record ColumnRule(UUID column, @Nullable String category, BigDecimal weight, boolean counts)
            implements Json {
        public ColumnRule {
            weight = Decimals.canonical(weight);
        }
    }

    /** A letter. @param from the least percentage that earns it, as it is shown */
    public record Band(String name, BigDecimal from) implements Json {
        public Band {
            from = Decimals.canonical(from);
        }
    }

    /** The letter of a percentage; null when no band reaches down to it. */
    public @Nullable String letterOf(BigDecimal percent) {
        return bands.stream()
                .filter(band -> percent.compareTo(band.from()) >= 0)
                .findFirst()
                .map(Band::name)
                .orElse(null);
    }

    Optional<ColumnRule> ruleOf(UUID column) {
        return columns.stream().filter(rule -> rule.column().equals(column)).findFirst();
    }

    private static Band band(String name, int from) {
        return new Band(name, BigDecimal.valueOf(from));
    }
}
