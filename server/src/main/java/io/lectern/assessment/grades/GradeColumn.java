package io.lectern.assessment.grades;

import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.grades.Gradebook.HandColumn;
import io.lectern.assessment.question.Decimals;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A column of a gradebook.
 *
 * @param possible points
 * @param released whether learners know it; what they do not know does not count either
 */
public record GradeColumn(UUID id, Kind kind, String title, BigDecimal possible, boolean released) {

    public enum Kind {
        /** Filled by a quiz or an exam; a teacher replaces results with a reason. */
        ASSESSMENT,
        /** Filled by the course's teachers. */
        BY_HAND
    }

    static GradeColumn of(Assessment assessment) {
        return new GradeColumn(
                assessment.id(), Kind.ASSESSMENT, assessment.title(), Decimals.canonical(assessment.points()), true);
    }

    static GradeColumn of(HandColumn column) {
        return new GradeColumn(column.id(), Kind.BY_HAND, column.title(), column.possible(), column.released());
    }
}
