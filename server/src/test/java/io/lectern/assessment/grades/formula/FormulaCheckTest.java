package io.lectern.assessment.grades.formula;

import static io.lectern.assessment.grades.formula.FormulaFault.BANDS_NOT_DESCENDING;
import static io.lectern.assessment.grades.formula.FormulaFault.NAME_MISSING;
import static io.lectern.assessment.grades.formula.FormulaFault.NOTHING_COUNTS;
import static io.lectern.assessment.grades.formula.FormulaFault.NO_SUCH_CATEGORY;
import static io.lectern.assessment.grades.formula.FormulaFault.OUT_OF_RANGE;
import static io.lectern.assessment.grades.formula.FormulaFault.TWICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.grades.formula.Formula.Band;
import io.lectern.assessment.grades.formula.Formula.Category;
import io.lectern.assessment.grades.formula.Formula.ColumnRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormulaCheckTest {

    private static final UUID COLUMN = new UUID(0, 1);

    private static Category category(String id, String title, int weight, int drop) {
        return new Category(id, title, BigDecimal.valueOf(weight), drop);
    }

    private static ColumnRule rule(@Nullable String category, int weight) {
        return new ColumnRule(COLUMN, category, BigDecimal.valueOf(weight), true);
    }

    private static Band band(String name, String from) {
        return new Band(name, new BigDecimal(from));
    }

    private static Set<FormulaFault> faults(Weighting weighting, List<Category> categories, List<ColumnRule> rules) {
        return FormulaCheck.faultsOf(new Formula(weighting, true, categories, rules, List.of()));
    }

    private static Set<FormulaFault> faults(Band... bands) {
        return FormulaCheck.faultsOf(new Formula(Weighting.POINTS, true, List.of(), List.of(), List.of(bands)));
    }

    @Test
    void theUsualFormulaIsRight() {
        assertThat(FormulaCheck.faultsOf(Formula.USUAL)).isEmpty();
    }

    @Test
    void theLargestAndTheSmallestAreRight() {
        assertThat(faults(
                        Weighting.CATEGORIES,
                        List.of(category("a", "A", 1000, 50), category("b", "B", 0, 0)),
                        List.of(rule("a", 1000))))
                .isEmpty();
        assertThat(faults(Weighting.COLUMNS, List.of(), List.of(rule(null, 1)))).isEmpty();
        assertThat(faults(band("A", "100"), band("B", "0"))).isEmpty();
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        for (Category wrong : List.of(
                category("a", "A", 1001, 0),
                category("a", "A", -1, 0),
                category("a", "A", 1, -1),
                category("a", "A", 1, 51))) {
            assertThat(faults(Weighting.POINTS, List.of(wrong), List.of())).containsExactly(OUT_OF_RANGE);
        }
        assertThat(faults(Weighting.POINTS, List.of(), List.of(rule(null, 1001))))
                .containsExactly(OUT_OF_RANGE);
        assertThat(faults(band("A", "100.01"))).containsExactly(OUT_OF_RANGE);
        assertThat(faults(band("A", "-1"))).containsExactly(OUT_OF_RANGE);
    }

    @Test
    void namesAreNeeded() {
        assertThat(faults(Weighting.POINTS, List.of(category("a", " ", 1, 0)), List.of()))
                .containsExactly(NAME_MISSING);
        assertThat(faults(Weighting.POINTS, List.of(category(" ", "A", 1, 0)), List.of()))
                .containsExactly(NAME_MISSING);
        assertThat(faults(band(" ", "1"))).containsExactly(NAME_MISSING);
    }

    @Test
    void nothingIsThereTwice() {
        assertThat(faults(Weighting.POINTS, List.of(category("a", "A", 1, 0), category("a", "B", 1, 0)), List.of()))
                .containsExactly(TWICE);
        assertThat(faults(Weighting.POINTS, List.of(), List.of(rule(null, 1), rule(null, 2))))
                .containsExactly(TWICE);
        assertThat(faults(band("A", "50"), band("B", "50.0"))).containsExactly(TWICE);
    }

    @Test
    void aColumnsCategoryMustBeThere() {
        assertThat(faults(Weighting.POINTS, List.of(category("a", "A", 1, 0)), List.of(rule("b", 1))))
                .containsExactly(NO_SUCH_CATEGORY);
    }

    @Test
    void somethingMustCount() {
        assertThat(faults(Weighting.COLUMNS, List.of(), List.of(rule(null, 0)))).containsExactly(NOTHING_COUNTS);
        assertThat(faults(Weighting.COLUMNS, List.of(), List.of(new ColumnRule(COLUMN, null, BigDecimal.ONE, false))))
                .containsExactly(NOTHING_COUNTS);
        assertThat(faults(Weighting.CATEGORIES, List.of(category("a", "A", 0, 0)), List.of()))
                .containsExactly(NOTHING_COUNTS);
    }

    @Test
    void lettersGoDown() {
        assertThat(faults(band("B", "50"), band("A", "60"))).containsExactly(BANDS_NOT_DESCENDING);
    }
}
