package io.lectern.assessment.grades.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.Score;
import io.lectern.assessment.grades.formula.Formula.Category;
import io.lectern.assessment.grades.formula.Formula.ColumnRule;
import io.lectern.assessment.grades.formula.Given.Excused;
import io.lectern.assessment.grades.formula.Given.Graded;
import io.lectern.assessment.grades.formula.Given.Missing;
import io.lectern.assessment.grades.formula.Given.Pending;
import io.lectern.assessment.grades.formula.Outcome.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every formula and all marks; each is tried on many made by chance, named by their seed. */
class GradingPropertiesTest {

    private static final int TRIES = 400;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private interface Property {
        void holds(Random random, Formula formula, List<Input> inputs);
    }

    private static void always(Property property) {
        for (long seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            int columns = random.nextInt(7);
            Formula formula = formula(random, columns);
            List<Input> inputs = IntStream.range(0, columns)
                    .mapToObj(i -> new Input(id(i), possible(i), given(random, possible(i))))
                    .toList();
            try {
                property.holds(random, formula, inputs);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "with seed " + seed + " for " + formula + " and " + inputs + ": " + e.getMessage(), e);
            }
        }
    }

    private static UUID id(int column) {
        return new UUID(1, column);
    }

    private static BigDecimal possible(int column) {
        return BigDecimal.valueOf(column * 7L % 5 * 10);
    }

    private static Formula formula(Random random, int columns) {
        Weighting weighting = Weighting.values()[random.nextInt(3)];
        List<Category> categories = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> new Category(
                        "c" + i, "Category", BigDecimal.valueOf(random.nextInt(4) * 10L), random.nextInt(3)))
                .toList();
        List<ColumnRule> rules = IntStream.range(0, columns)
                .filter(_ -> random.nextInt(6) > 0)
                .mapToObj(i -> new ColumnRule(
                        id(i),
                        random.nextInt(5) == 0 ? null : "c" + random.nextInt(categories.size()),
                        BigDecimal.valueOf(random.nextInt(5)),
                        random.nextInt(8) > 0))
                .toList();
        return new Formula(weighting, random.nextBoolean(), categories, rules, Formula.USUAL.bands());
    }

    private static Given given(Random random, BigDecimal possible) {
        return switch (random.nextInt(6)) {
            case 0 -> new Missing();
            case 1 -> new Pending();
            case 2 -> new Excused();
            default -> new Graded(score(random, possible));
        };
    }

    private static Score score(Random random, BigDecimal possible) {
        return new Score(
                possible.multiply(BigDecimal.valueOf(random.nextInt(101))).movePointLeft(2), possible);
    }

    private static @Nullable BigDecimal percent(Formula formula, List<Input> inputs) {
        return Grading.grade(formula, 1, inputs).percent();
    }

    @Test
    void aGradeLiesBetweenNothingAndAll() {
        always((_, formula, inputs) -> {
            BigDecimal percent = percent(formula, inputs);
            if (percent != null) {
                assertThat(percent).isBetween(BigDecimal.ZERO, HUNDRED);
                assertThat(percent.scale()).isEqualTo(2);
            }
        });
    }

    @Test
    void whatCountsDecidesAllOfTheGrade() {
        always((_, formula, inputs) -> {
            Outcome outcome = Grading.grade(formula, 1, inputs);
            BigDecimal sum = outcome.parts().stream().map(Part::influence).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal expected = outcome.percent() == null ? BigDecimal.ZERO : HUNDRED;
            assertThat(sum.subtract(expected).abs()).isLessThan(new BigDecimal("0.05"));
            assertThat(outcome.parts())
                    .extracting(Part::column)
                    .containsExactlyElementsOf(
                            inputs.stream().map(Input::column).toList());
            assertThat(outcome.parts())
                    .filteredOn(p -> p.verdict() != Verdict.COUNTED && p.verdict() != Verdict.COUNTED_AS_ZERO)
                    .allSatisfy(p -> assertThat(p.influence()).isZero());
        });
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatter() {
        always((random, formula, inputs) -> {
            List<Input> other = new ArrayList<>(inputs);
            Collections.shuffle(other, random);
            assertThat(percent(formula, other)).isEqualTo(percent(formula, inputs));
        });
    }

    @Test
    void anExcusedColumnIsAsIfItWereNotThere() {
        always((_, formula, inputs) -> {
            List<Input> without =
                    inputs.stream().filter(i -> !(i.given() instanceof Excused)).toList();
            assertThat(percent(formula, without)).isEqualTo(percent(formula, inputs));
        });
    }

    @Test
    void onlyTheProportionOfTheWeightsMatters() {
        always((_, formula, inputs) -> {
            BigDecimal seven = BigDecimal.valueOf(7);
            var heavier = new Formula(
                    formula.weighting(),
                    formula.missingIsZero(),
                    formula.categories().stream()
                            .map(c -> new Category(c.id(), c.title(), c.weight().multiply(seven), c.dropLowest()))
                            .toList(),
                    formula.columns().stream()
                            .map(c -> new ColumnRule(
                                    c.column(), c.category(), c.weight().multiply(seven), c.counts()))
                            .toList(),
                    formula.bands());
            assertThat(percent(heavier, inputs)).isEqualTo(percent(formula, inputs));
        });
    }

    @Test
    void aBetterMarkNeverMakesAWorseGradeWhereCategoriesAreWeighed() {
        always((random, formula, inputs) -> {
            if (formula.weighting() != Weighting.CATEGORIES) {
                return;
            }
            List<Input> better = inputs.stream()
                    .map(i -> i.given() instanceof Graded(Score score)
                            ? new Input(i.column(), i.possible(), new Graded(raised(random, score)))
                            : i)
                    .toList();
            BigDecimal before = percent(formula, inputs);
            if (before != null) {
                assertThat(Objects.requireNonNull(percent(formula, better))).isGreaterThanOrEqualTo(before);
            }
        });
    }

    private static Score raised(Random random, Score score) {
        BigDecimal missing = score.possible().subtract(score.earned());
        return new Score(
                score.earned()
                        .add(missing.multiply(BigDecimal.valueOf(random.nextInt(3)))
                                .movePointLeft(1)),
                score.possible());
    }

    @Test
    void noOtherChoiceOfDroppedResultsIsBetter() {
        for (long seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            int size = 1 + random.nextInt(7);
            int lowest = random.nextInt(4);
            List<Weighed> columns = IntStream.range(0, size)
                    .mapToObj(i -> {
                        BigDecimal possible = BigDecimal.valueOf(1 + random.nextInt(30));
                        return Weighed.of(
                                Formula.USUAL, new Input(id(i), possible, new Graded(score(random, possible))));
                    })
                    .toList();
            var dropped = Dropping.of(columns, lowest);
            int drops = Math.min(lowest, size - 1);
            assertThat(dropped).as("seed %s", seed).hasSize(drops);
            Ratio chosen = Weighed.mean(
                    columns.stream().filter(c -> !dropped.contains(c.column())).toList());
            for (int choice = 0; choice < 1 << size; choice++) {
                if (Integer.bitCount(choice) == size - drops) {
                    int kept = choice;
                    Ratio other = Weighed.mean(IntStream.range(0, size)
                            .filter(i -> (kept & 1 << i) != 0)
                            .mapToObj(columns::get)
                            .toList());
                    assertThat(chosen.compareTo(other)).as("seed %s", seed).isNotNegative();
                }
            }
        }
    }
}
