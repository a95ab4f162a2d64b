package io.lectern.assessment.grades.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.Score;
import io.lectern.assessment.grades.formula.Formula.Category;
import io.lectern.assessment.grades.formula.Formula.ColumnRule;
import io.lectern.assessment.grades.formula.Given.Excused;
import io.lectern.assessment.grades.formula.Given.Graded;
import io.lectern.assessment.grades.formula.Given.Missing;
import io.lectern.assessment.grades.formula.Given.Pending;
import io.lectern.assessment.grades.formula.Outcome.CategoryPart;
import io.lectern.assessment.grades.formula.Outcome.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Grades worked out by hand. */
class GradingTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final UUID EXAM = new UUID(0, 4);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Input graded(UUID column, String earned, String possible) {
        return new Input(column, number(possible), new Graded(new Score(number(earned), number(possible))));
    }

    private static ColumnRule rule(UUID column, @Nullable String category, String weight) {
        return new ColumnRule(column, category, number(weight), true);
    }

    private static Formula byPoints(boolean missingIsZero) {
        return new Formula(Weighting.POINTS, missingIsZero, List.of(), List.of(), Formula.USUAL.bands());
    }

    /** Quizzes are 40 % without the lowest, the exam is 60 %. */
    private static Formula quizzesAndExam() {
        return new Formula(
                Weighting.CATEGORIES,
                false,
                List.of(new Category("q", "Quizzes", number("40"), 1), new Category("e", "Exam", number("60"), 0)),
                List.of(rule(FIRST, "q", "0"), rule(SECOND, "q", "0"), rule(THIRD, "q", "0"), rule(EXAM, "e", "0")),
                Formula.USUAL.bands());
    }

    private static List<Verdict> verdicts(Outcome outcome) {
        return outcome.parts().stream().map(Part::verdict).toList();
    }

    private static List<String> influences(Outcome outcome) {
        return outcome.parts().stream().map(p -> p.influence().toPlainString()).toList();
    }

    @Test
    void byPointsEachColumnCountsWithWhatItIsWorth() {
        // 8 + 15 of 10 + 20: 23/30 = 76.666...
        Outcome outcome = Grading.grade(
                byPoints(false),
                7,
                List.of(
                        graded(FIRST, "8", "10"),
                        graded(SECOND, "15", "20"),
                        new Input(THIRD, number("30"), new Missing())));

        assertThat(outcome.rule()).isEqualTo(7);
        assertThat(outcome.percent()).isEqualTo("76.67");
        assertThat(outcome.letter()).isEqualTo("C");
        assertThat(verdicts(outcome)).containsExactly(Verdict.COUNTED, Verdict.COUNTED, Verdict.MISSING);
        assertThat(influences(outcome)).containsExactly("33.33", "66.67", "0.00");
        assertThat(outcome.parts().get(1).percent()).isEqualTo("75.00");
        assertThat(outcome.parts().get(2).percent()).isNull();
    }

    @Test
    void whatIsMissingCountsAsNothingWhereTheCourseSaysSo() {
        // 23 of 60 = 38.333...
        Outcome outcome = Grading.grade(
                byPoints(true),
                1,
                List.of(
                        graded(FIRST, "8", "10"),
                        graded(SECOND, "15", "20"),
                        new Input(THIRD, number("30"), new Missing())));

        assertThat(outcome.percent()).isEqualTo("38.33");
        assertThat(outcome.letter()).isEqualTo("F");
        assertThat(verdicts(outcome)).containsExactly(Verdict.COUNTED, Verdict.COUNTED, Verdict.COUNTED_AS_ZERO);
        assertThat(influences(outcome)).containsExactly("16.67", "33.33", "50.00");
        assertThat(outcome.parts().get(2).percent()).isEqualTo("0.00");
    }

    @Test
    void whatWaitsOrIsExcusedNeverCountsAsNothing() {
        Outcome outcome = Grading.grade(
                byPoints(true),
                1,
                List.of(
                        graded(FIRST, "8", "10"),
                        new Input(SECOND, number("20"), new Pending()),
                        new Input(THIRD, number("30"), new Excused())));

        assertThat(outcome.percent()).isEqualTo("80.00");
        assertThat(verdicts(outcome)).containsExactly(Verdict.COUNTED, Verdict.PENDING, Verdict.EXCUSED);
        assertThat(outcome.parts()).extracting(Part::percent).containsExactly(number("80.00"), null, null);
    }

    @Test
    void categoriesAreWeighedAndTheLowestIsDropped() {
        // Quizzes without 5/10: 25/30 = 83.333..., times 0.4 = 33.333...; exam 70 times 0.6 = 42; together 75.333...
        Outcome outcome = Grading.grade(
                quizzesAndExam(),
                1,
                List.of(
                        graded(FIRST, "5", "10"),
                        graded(SECOND, "9", "10"),
                        graded(THIRD, "16", "20"),
                        graded(EXAM, "70", "100")));

        assertThat(outcome.percent()).isEqualTo("75.33");
        assertThat(verdicts(outcome))
                .containsExactly(Verdict.DROPPED, Verdict.COUNTED, Verdict.COUNTED, Verdict.COUNTED);
        assertThat(influences(outcome)).containsExactly("0.00", "13.33", "26.67", "60.00");
        assertThat(outcome.parts().getFirst().percent()).isEqualTo("50.00");
        assertThat(outcome.parts()).extracting(Part::category).containsExactly("q", "q", "q", "e");
        assertThat(outcome.categories())
                .containsExactly(
                        new CategoryPart("q", number("83.33"), number("40.00")),
                        new CategoryPart("e", number("70.00"), number("60.00")));
    }

    @Test
    void aCategoryWithoutResultsLeavesItsWeightToTheOthers() {
        Outcome outcome = Grading.grade(
                quizzesAndExam(), 1, List.of(graded(FIRST, "5", "10"), new Input(EXAM, number("100"), new Missing())));

        assertThat(outcome.percent()).isEqualTo("50.00");
        assertThat(outcome.categories())
                .containsExactly(
                        new CategoryPart("q", number("50.00"), number("100.00")),
                        new CategoryPart("e", null, number("0.00")));
    }

    @Test
    void theLastResultOfACategoryIsNeverDropped() {
        Outcome outcome = Grading.grade(quizzesAndExam(), 1, List.of(graded(FIRST, "1", "10")));

        assertThat(verdicts(outcome)).containsExactly(Verdict.COUNTED);
        assertThat(outcome.percent()).isEqualTo("10.00");
    }

    @Test
    void aCategoryOfNoWeightChangesNothing() {
        var formula = new Formula(
                Weighting.CATEGORIES,
                true,
                List.of(new Category("p", "Practice", number("0"), 0), new Category("e", "Exam", number("60"), 0)),
                List.of(rule(FIRST, "p", "0"), rule(EXAM, "e", "0")),
                List.of());

        Outcome outcome = Grading.grade(formula, 1, List.of(graded(FIRST, "1", "10"), graded(EXAM, "9", "10")));

        assertThat(outcome.percent()).isEqualTo("90.00");
        assertThat(outcome.letter()).isNull();
        assertThat(influences(outcome)).containsExactly("0.00", "100.00");
    }

    @Test
    void droppedIsWithoutWhatTheCategoryIsBest() {
        // The lowest is 1/2. But without 510/1000 the other two make 2.5/4 = 62.5 %; without 1/2 it would be 51.05...
        Outcome outcome = Grading.grade(
                quizzesAndExam(),
                1,
                List.of(graded(FIRST, "1", "2"), graded(SECOND, "510", "1000"), graded(THIRD, "1.5", "2")));

        assertThat(verdicts(outcome)).containsExactly(Verdict.COUNTED, Verdict.DROPPED, Verdict.COUNTED);
        assertThat(outcome.percent()).isEqualTo("62.50");
    }

    @Test
    void columnsAreWeighedByThemselves() {
        var formula = new Formula(
                Weighting.COLUMNS,
                false,
                List.of(),
                List.of(rule(FIRST, null, "30"), rule(EXAM, null, "70")),
                Formula.USUAL.bands());

        // 50 * 0.3 + 90 * 0.7 = 78; the second has no weight.
        Outcome both = Grading.grade(
                formula, 1, List.of(graded(FIRST, "5", "10"), graded(SECOND, "1", "10"), graded(EXAM, "9", "10")));
        assertThat(both.percent()).isEqualTo("78.00");
        assertThat(verdicts(both)).containsExactly(Verdict.COUNTED, Verdict.OUTSIDE, Verdict.COUNTED);

        Outcome excused = Grading.grade(
                formula, 1, List.of(new Input(FIRST, number("10"), new Excused()), graded(EXAM, "9", "10")));
        assertThat(excused.percent()).isEqualTo("90.00");
    }

    @Test
    void aColumnCanBeLeftOut() {
        var formula = new Formula(
                Weighting.POINTS,
                true,
                List.of(),
                List.of(new ColumnRule(FIRST, null, number("1"), false)),
                Formula.USUAL.bands());

        Outcome outcome = Grading.grade(formula, 1, List.of(graded(FIRST, "0", "10"), graded(EXAM, "9", "10")));

        assertThat(outcome.percent()).isEqualTo("90.00");
        assertThat(verdicts(outcome)).containsExactly(Verdict.OUTSIDE, Verdict.COUNTED);
        assertThat(outcome.parts().getFirst().percent()).isEqualTo("0.00");
    }

    @Test
    void whatIsWorthNothingDoesNotCount() {
        var weighed = new Formula(
                Weighting.COLUMNS, true, List.of(), List.of(rule(FIRST, null, "30")), Formula.USUAL.bands());

        for (Formula formula : List.of(byPoints(true), weighed)) {
            Outcome outcome = Grading.grade(formula, 1, List.of(graded(FIRST, "0", "0")));
            assertThat(verdicts(outcome)).containsExactly(Verdict.OUTSIDE);
            assertThat(outcome.percent()).isNull();
            assertThat(outcome.letter()).isNull();
        }
    }

    @Test
    void aShareOfTheAttemptIsAShareOfTheColumn() {
        // An attempt of 8 points at a column of 10: 6/8 of 10, and 5 of 10: 12.5 of 20
        Outcome outcome = Grading.grade(
                byPoints(false),
                1,
                List.of(
                        new Input(FIRST, number("10"), new Graded(new Score(number("6"), number("8")))),
                        graded(SECOND, "5", "10")));

        assertThat(outcome.percent()).isEqualTo("62.50");
    }

    @Test
    void nothingIsRoundedBeforeTheEnd() {
        // Thirds: 1/3 + 1/3 + 1/3 of three columns of equal weight are a third, and three thirds are one.
        assertThat(Grading.grade(
                                byPoints(false),
                                1,
                                List.of(graded(FIRST, "1", "3"), graded(SECOND, "3", "3"), graded(THIRD, "2", "3")))
                        .percent())
                .isEqualTo("66.67");
        assertThat(Grading.grade(byPoints(false), 1, List.of(graded(FIRST, "133.33", "200")))
                        .percent())
                .as("66.665 is rounded up")
                .isEqualTo("66.67");
        assertThat(Grading.grade(byPoints(false), 1, List.of(graded(FIRST, "66.6649", "100")))
                        .percent())
                .isEqualTo("66.66");
    }

    @Test
    void theLetterGoesByThePercentageAsItIsShown() {
        Outcome shown90 = Grading.grade(byPoints(false), 1, List.of(graded(FIRST, "89.995", "100")));
        assertThat(shown90.percent()).isEqualTo("90.00");
        assertThat(shown90.letter()).isEqualTo("A");

        Outcome below = Grading.grade(byPoints(false), 1, List.of(graded(FIRST, "89.99", "100")));
        assertThat(below.letter()).isEqualTo("B");
    }

    @Test
    void noLetterReachesBelowTheLastBand() {
        var formula = new Formula(
                Weighting.POINTS, false, List.of(), List.of(), List.of(new Formula.Band("Passed", number("70"))));

        assertThat(Grading.grade(formula, 1, List.of(graded(FIRST, "69", "100")))
                        .letter())
                .isNull();
        assertThat(Grading.grade(formula, 1, List.of(graded(FIRST, "70", "100")))
                        .letter())
                .isEqualTo("Passed");
    }

    @Test
    void withoutColumnsThereIsNoGrade() {
        Outcome outcome = Grading.grade(Formula.USUAL, 1, List.of());

        assertThat(outcome.percent()).isNull();
        assertThat(outcome.parts()).isEmpty();
    }
}
