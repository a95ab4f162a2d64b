package io.lectern.assessment.grades;

import io.lectern.assessment.grades.formula.Formula;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/**
 * A version of a course's formula. It never changes; a change is a new version.
 *
 * @param number counts the course's versions; {@link #USUAL} is nobody's and is not stored
 */
@Aggregate(module = "assessment", name = "grade_formula", collection = "assessment_grade_formula")
@CompoundIndex(name = "grade_formula_course_number", def = "{'courseId': 1, 'number': 1}", unique = true)
public record GradeFormula(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID courseId,
        int number,
        Formula formula,
        UUID madeBy,
        Instant madeAt) {

    /** Number of the formula that holds until a teacher applies another. */
    public static final int USUAL = 1;

    static GradeFormula made(UUID course, int number, Formula formula, UUID by, Instant at) {
        return new GradeFormula(Ids.next(), null, course, number, formula, by, at);
    }
}
