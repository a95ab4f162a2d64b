package io.lectern.assessment.grades;

import io.lectern.assessment.Score;
import io.lectern.assessment.grades.GradeColumn.Kind;
import io.lectern.assessment.grades.formula.Given;
import io.lectern.assessment.grades.formula.Given.AddedLater;
import io.lectern.assessment.grades.formula.Given.Excused;
import io.lectern.assessment.grades.formula.Given.Graded;
import io.lectern.assessment.grades.formula.Given.Missing;
import io.lectern.assessment.grades.formula.Given.Pending;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One learner in one column.
 *
 * @param computed what the learner has reached and knows; null when there is nothing, and in columns kept by hand
 * @param awaiting whether something of theirs waits for marks or their release
 * @param entered what teachers entered
 * @param revision of what they entered
 * @param later whether the column was made after the learner had finished the course
 */
public record GradeCell(
        GradeColumn column,
        @Nullable Score computed,
        boolean awaiting,
        GradeEntry.Content entered,
        long revision,
        boolean later) {

    /** What stands in the cell: what was entered before what was reached. */
    public @Nullable Score score() {
        BigDecimal points = entered.points();
        return points == null ? computed : new Score(points, column.possible());
    }

    public boolean isReplaced() {
        return column.kind() == Kind.ASSESSMENT && entered.points() != null;
    }

    /** What counts of it. */
    Given given() {
        if (entered.excused()) {
            return new Excused();
        }
        if (!column.released()) {
            return new Pending();
        }
        Score score = score();
        if (score != null) {
            return new Graded(score);
        }
        if (awaiting) {
            return new Pending();
        }
        return later ? new AddedLater() : new Missing();
    }
}
