package io.lectern.assessment.grades;

import io.lectern.assessment.Score;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.assessment.grades.formula.Grading;
import io.lectern.assessment.grades.formula.Input;
import io.lectern.assessment.grades.formula.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All grades of one learner in a course.
 *
 * @param outcome what the formula makes of the cells
 * @param whole what teachers entered in the place of the outcome, in percent
 * @param wholeRevision of what they entered
 * @param letter of the percentage that holds
 */
public record LearnerGrades(
        BookLearner learner,
        List<GradeCell> cells,
        Outcome outcome,
        GradeEntry.Content whole,
        long wholeRevision,
        @Nullable String letter) {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    public LearnerGrades {
        cells = List.copyOf(cells);
    }

    static LearnerGrades of(
            BookLearner learner,
            List<GradeCell> cells,
            Formula formula,
            int number,
            GradeEntry.Content whole,
            long wholeRevision) {
        Outcome outcome = Grading.grade(
                formula,
                number,
                cells.stream()
                        .map(c -> new Input(c.column().id(), c.column().possible(), c.given()))
                        .toList());
        BigDecimal percent = percent(outcome, whole);
        return new LearnerGrades(
                learner, cells, outcome, whole, wholeRevision, percent == null ? null : formula.letterOf(percent));
    }

    public UUID person() {
        return learner.person();
    }

    /** The grade that holds: what was entered before what was computed. */
    public @Nullable BigDecimal percent() {
        return percent(outcome, whole);
    }

    private static @Nullable BigDecimal percent(Outcome outcome, GradeEntry.Content whole) {
        BigDecimal entered = whole.points();
        return entered == null ? outcome.percent() : entered.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** What the formula makes, as points of a hundred. */
    @Nullable
    Score computed() {
        BigDecimal percent = outcome.percent();
        return percent == null ? null : new Score(percent, WHOLE);
    }

    /** Without the columns that the learner must not know yet. Those do not count, so the grade is the same. */
    LearnerGrades asTheLearnerKnows() {
        List<GradeCell> known =
                cells.stream().filter(c -> c.column().released()).toList();
        var columns = known.stream().map(c -> c.column().id()).collect(Collectors.toSet());
        var parts = outcome.parts().stream()
                .filter(p -> columns.contains(p.column()))
                .toList();
        return new LearnerGrades(
                learner,
                known,
                new Outcome(outcome.rule(), outcome.percent(), outcome.letter(), parts, outcome.categories()),
                whole,
                wholeRevision,
                letter);
    }
}
