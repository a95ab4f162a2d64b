package io.lectern.assessment.authoring;

import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Aggregate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What holds for every quiz and exam of a course. A course has one pass mark, and it means the same everywhere: the share
 * of the points, in percent, with which an attempt is passed.
 *
 * @param id of the course
 * @param passMark 0 to 100
 * @param quizzes what a new quiz begins with; null in what was stored before it could be decided
 * @param number counts the changes; a result names the rules that it came about by
 */
@Aggregate(module = "assessment", name = "course_rules", collection = "assessment_course_rules")
public record CourseRules(
        @Id UUID id,
        @Version @Nullable Long version,
        BigDecimal passMark,
        @Nullable QuizRules quizzes,
        int number,
        Instant updatedAt) {

    private static final BigDecimal USUAL = BigDecimal.valueOf(70);

    public CourseRules {
        passMark = Decimals.canonical(passMark);
    }

    /** As long as nobody decided otherwise. */
    static CourseRules usual(UUID course) {
        return new CourseRules(course, null, USUAL, null, 1, Instant.EPOCH);
    }

    @Override
    public QuizRules quizzes() {
        return quizzes == null ? QuizRules.USUAL : quizzes;
    }

    CourseRules with(BigDecimal mark, QuizRules ofQuizzes, Instant at) {
        return new CourseRules(id, version, mark, ofQuizzes, version == null ? 2 : number + 1, at);
    }
}
