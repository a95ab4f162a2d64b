package io.lectern.assessment.grades.formula;

import static java.util.stream.Collectors.toMap;

import io.lectern.assessment.grades.formula.Formula.Category;
import io.lectern.assessment.grades.formula.Outcome.CategoryPart;
import io.lectern.assessment.grades.formula.Outcome.Part;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one grade of many marks. The same formula and the same marks always make the same grade. */
public final class Grading {

    private Grading() {}

    /** @param rule number of the formula, which the outcome names */
    public static Outcome grade(Formula formula, int rule, List<Input> inputs) {
        List<Weighed> columns = dropLowest(
                formula, inputs.stream().map(i -> Weighed.of(formula, i)).toList());
        Map<UUID, Ratio> influence = influence(formula, columns);
        BigDecimal percent = influence.isEmpty()
                ? null
                : columns.stream()
                        .map(c -> c.share().times(influence.getOrDefault(c.column(), Ratio.ZERO)))
                        .reduce(Ratio.ZERO, Ratio::plus)
                        .percent();
        return new Outcome(
                rule,
                percent,
                percent == null ? null : formula.letterOf(percent),
                columns.stream().map(c -> part(c, influence)).toList(),
                formula.categories().stream()
                        .map(c -> categoryPart(c, columns, influence))
                        .toList());
    }

    private static List<Weighed> dropLowest(Formula formula, List<Weighed> columns) {
        Set<UUID> dropped = new HashSet<>();
        for (Category category : formula.categories()) {
            dropped.addAll(Dropping.of(counting(columns, category.id()), category.dropLowest()));
        }
        return columns.stream()
                .map(c -> dropped.contains(c.column()) ? c.dropped() : c)
                .toList();
    }

    /** How much of the grade each column decides; all together decide all of it. Empty when nothing counts. */
    private static Map<UUID, Ratio> influence(Formula formula, List<Weighed> columns) {
        return switch (formula.weighting()) {
            case POINTS, COLUMNS ->
                shares(columns.stream().filter(Weighed::counts).toList(), Ratio.of(BigDecimal.ONE));
            case CATEGORIES -> influenceByCategory(formula, columns);
        };
    }

    private static Map<UUID, Ratio> influenceByCategory(Formula formula, List<Weighed> columns) {
        Map<Category, List<Weighed>> filled = formula.categories().stream()
                .filter(c ->
                        c.weight().signum() > 0 && !counting(columns, c.id()).isEmpty())
                .collect(toMap(c -> c, c -> counting(columns, c.id())));
        Ratio all = filled.keySet().stream().map(c -> Ratio.of(c.weight())).reduce(Ratio.ZERO, Ratio::plus);
        Map<UUID, Ratio> influence = new HashMap<>();
        filled.forEach((category, members) ->
                influence.putAll(shares(members, Ratio.of(category.weight()).over(all))));
        return influence;
    }

    private static Map<UUID, Ratio> shares(List<Weighed> columns, Ratio of) {
        Ratio sum = Weighed.sum(columns);
        return columns.stream()
                .collect(toMap(Weighed::column, c -> c.weight().over(sum).times(of)));
    }

    private static Part part(Weighed column, Map<UUID, Ratio> influence) {
        return new Part(
                column.column(),
                column.verdict(),
                column.score(),
                percentOf(column),
                column.category(),
                influence.getOrDefault(column.column(), Ratio.ZERO).percent());
    }

    private static @Nullable BigDecimal percentOf(Weighed column) {
        boolean known = column.score() != null || column.verdict() == Verdict.COUNTED_AS_ZERO;
        return known ? column.share().percent() : null;
    }

    private static CategoryPart categoryPart(Category category, List<Weighed> columns, Map<UUID, Ratio> influence) {
        List<Weighed> members = counting(columns, category.id());
        return new CategoryPart(
                category.id(),
                members.isEmpty() ? null : Weighed.mean(members).percent(),
                members.stream()
                        .map(c -> influence.getOrDefault(c.column(), Ratio.ZERO))
                        .reduce(Ratio.ZERO, Ratio::plus)
                        .percent());
    }

    private static List<Weighed> counting(List<Weighed> columns, String category) {
        return columns.stream()
                .filter(c -> c.counts() && Objects.equals(c.category(), category))
                .toList();
    }
}
