package io.lectern.assessment.grades.formula;

import io.lectern.assessment.grades.formula.Formula.Band;
import io.lectern.assessment.grades.formula.Formula.Category;
import io.lectern.assessment.grades.formula.Formula.ColumnRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a formula can be used. */
public final class FormulaCheck {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST_DROPPED = 50;

    private FormulaCheck() {}

    /** Empty when it can. */
    public static Set<FormulaFault> faultsOf(Formula formula) {
        Set<FormulaFault> faults = EnumSet.noneOf(FormulaFault.class);
        List<String> categories =
                formula.categories().stream().map(Category::id).toList();
        formula.categories().forEach(c -> {
            require(!c.id().isBlank() && !c.title().isBlank(), FormulaFault.NAME_MISSING, faults);
            require(isBetween(c.weight(), MOST), FormulaFault.OUT_OF_RANGE, faults);
            require(c.dropLowest() >= 0 && c.dropLowest() <= MOST_DROPPED, FormulaFault.OUT_OF_RANGE, faults);
        });
        formula.columns().forEach(c -> {
            require(isBetween(c.weight(), MOST), FormulaFault.OUT_OF_RANGE, faults);
            require(c.category() == null || categories.contains(c.category()), FormulaFault.NO_SUCH_CATEGORY, faults);
        });
        formula.bands().forEach(b -> {
            require(!b.name().isBlank(), FormulaFault.NAME_MISSING, faults);
            require(isBetween(b.from(), WHOLE), FormulaFault.OUT_OF_RANGE, faults);
        });
        require(areUnlike(categories), FormulaFault.TWICE, faults);
        require(areUnlike(formula.columns().stream().map(ColumnRule::column).toList()), FormulaFault.TWICE, faults);
        require(areUnlike(formula.bands().stream().map(Band::from).toList()), FormulaFault.TWICE, faults);
        require(isDescending(formula.bands()), FormulaFault.BANDS_NOT_DESCENDING, faults);
        require(canCount(formula), FormulaFault.NOTHING_COUNTS, faults);
        return faults;
    }

    private static boolean canCount(Formula formula) {
        return switch (formula.weighting()) {
            case POINTS -> true;
            case COLUMNS ->
                formula.columns().stream()
                        .anyMatch(c -> c.counts() && c.weight().signum() > 0);
            case CATEGORIES ->
                formula.categories().stream().anyMatch(c -> c.weight().signum() > 0);
        };
    }

    private static boolean isDescending(List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).from().compareTo(bands.get(i).from()) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean areUnlike(Collection<?> values) {
        return new HashSet<>(values).size() == values.size();
    }

    private static boolean isBetween(BigDecimal value, BigDecimal most) {
        return value.signum() >= 0 && value.compareTo(most) <= 0;
    }

    private static void require(boolean right, FormulaFault fault, Set<FormulaFault> faults) {
        if (!right) {
            faults.add(fault);
        }
    }
}
