package io.lectern.assessment.grades.formula;

import io.lectern.assessment.Score;
import io.lectern.assessment.grades.formula.Formula.ColumnRule;
import io.lectern.assessment.grades.formula.Given.AddedLater;
import io.lectern.assessment.grades.formula.Given.Excused;
import io.lectern.assessment.grades.formula.Given.Graded;
import io.lectern.assessment.grades.formula.Given.Missing;
import io.lectern.assessment.grades.formula.Given.Pending;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column with the weight that the formula gives it.
 *
 * @param weight among the columns that it is weighed with
 * @param share of its points; meant only where it counts
 */
record Weighed(
        UUID column,
        Verdict verdict,
        @Nullable Score score,
        @Nullable String category,
        Ratio weight,
        Ratio share) {

    static Weighed of(Formula formula, Input input) {
        Optional<ColumnRule> rule = formula.ruleOf(input.column());
        String category = rule.map(ColumnRule::category).orElse(null);
        BigDecimal weight = weightOf(formula, rule, input);
        Score score = input.given() instanceof Graded(Score given) ? given : null;
        return new Weighed(
                input.column(),
                verdict(formula, input.given(), weight),
                score,
                category,
                Ratio.of(weight),
                score == null || score.possible().signum() == 0
                        ? Ratio.ZERO
                        : new Ratio(score.earned(), score.possible()));
    }

    private static BigDecimal weightOf(Formula formula, Optional<ColumnRule> rule, Input input) {
        if (rule.isPresent() && !rule.get().counts()) {
            return BigDecimal.ZERO;
        }
        return switch (formula.weighting()) {
            case POINTS -> input.possible();
            case COLUMNS -> rule.map(ColumnRule::weight).orElse(BigDecimal.ZERO);
            case CATEGORIES -> rule.map(ColumnRule::category).isPresent() ? input.possible() : BigDecimal.ZERO;
        };
    }

    private static Verdict verdict(Formula formula, Given given, BigDecimal weight) {
        if (weight.signum() == 0) {
            return Verdict.OUTSIDE;
        }
        return switch (given) {
            case Graded(Score score) -> score.possible().signum() == 0 ? Verdict.OUTSIDE : Verdict.COUNTED;
            case Missing _ -> formula.missingIsZero() ? Verdict.COUNTED_AS_ZERO : Verdict.MISSING;
            case AddedLater _ -> Verdict.ADDED_LATER;
            case Pending _ -> Verdict.PENDING;
            case Excused _ -> Verdict.EXCUSED;
        };
    }

    boolean counts() {
        return verdict == Verdict.COUNTED || verdict == Verdict.COUNTED_AS_ZERO;
    }

    Weighed dropped() {
        return new Weighed(column, Verdict.DROPPED, score, category, weight, share);
    }

    static Ratio sum(List<Weighed> columns) {
        return columns.stream().map(Weighed::weight).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** The weighted mean of some columns that count. */
    static Ratio mean(List<Weighed> columns) {
        return columns.stream()
                .map(c -> c.weight.times(c.share))
                .reduce(Ratio.ZERO, Ratio::plus)
                .over(sum(columns));
    }
}
