package io.lectern.assessment.grades;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.CourseGrades;
import io.lectern.assessment.FinishedLearners.Finish;
import io.lectern.assessment.FinishedLearners.Why;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.assessment.grades.formula.Outcome.Part;
import io.lectern.assessment.grades.formula.Verdict;
import io.lectern.assessment.grades.formula.Weighting;
import io.lectern.enrolment.internal.ManageLearners;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of grades when somebody has finished. */
abstract class FinishedContract extends AnyGrades {

    private static final Formula STRICT =
            new Formula(Weighting.POINTS, true, List.of(), List.of(), Formula.USUAL.bands());

    @Autowired
    ManageLearners learners;

    @Autowired
    ChangeFormula change;

    @Autowired
    ExportGrades export;

    @Autowired
    CourseGrades spread;

    private void end() {
        learners.revoke(people.administrator().actor(), course.value(), student.userId());
    }

    /** A version by which what is missing counts as nothing. */
    private int strict() {
        return change.make(teacher, course.value(), 1, STRICT).number();
    }

    private String csv(boolean ended) {
        return new String(export.csv(teacher, course.value(), ended), StandardCharsets.UTF_8);
    }

    @Test
    void whoseEnrolmentEndedStaysInTheBook() {
        Assessment quiz = quiz(2);
        handIn(student, quiz, true, false);
        String percent = Objects.requireNonNull(grades().percent()).toPlainString();
        assertThat(grades().learner()).isEqualTo(new BookLearner(student.userId(), false, null));

        end();

        assertThat(read.ofCourse(teacher, course.value()).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.grades().learner().ended()).isTrue();
                    assertThat(row.grades().percent()).isEqualTo(percent);
                });
        assertThat(csv(true)).contains(percent).contains("ended");
        assertThat(csv(false)).doesNotContain(percent);
        assertThat(spread.of(teacher, course).percents()).isEmpty();
        assertThat(read.own(student, course.value()).grades().percent()).isEqualTo(percent);

        enter(quiz.id(), "2", "The second question was wrong.");
        assertThat(grades().percent()).isEqualTo("100.00");
    }

    @Test
    void whoHasFinishedKeepsTheVersionOfThatMoment() {
        Assessment quiz = quiz(2);
        quiz(2);
        handIn(student, quiz, true, false);
        end();
        int strict = strict();

        ChangeFormula.Preview preview = change.preview(teacher, course.value(), strict, false);
        assertThat(preview.learners()).isEqualTo(1);
        assertThat(preview.keeping()).isEqualTo(1);
        assertThat(preview.differences()).isEmpty();

        change.apply(teacher, course.value(), revision(), strict, false);
        assertThat(grades().percent()).isEqualTo("50.00");
        assertThat(grades().outcome().rule()).isEqualTo(1);
        assertThat(grades().learner().finish()).extracting(Finish::why).isEqualTo(Why.ENDED);
        assertThat(read.own(student, course.value()).formula()).isEqualTo(Formula.USUAL);
        assertThat(read.own(student, course.value()).application()).isEmpty();

        ChangeFormula.Preview all = change.preview(teacher, course.value(), strict, true);
        assertThat(all.keeping()).isZero();
        assertThat(all.differences())
                .singleElement()
                .satisfies(d -> assertThat(d.after().percent()).isEqualTo("25.00"));
        change.apply(teacher, course.value(), revision(), strict, true);
        long applied = revision();
        change.apply(teacher, course.value(), applied, strict, true);
        assertThat(revision()).as("the same again is no change").isEqualTo(applied);
        assertThat(grades().percent()).isEqualTo("25.00");
        assertThat(grades().outcome().rule()).isEqualTo(strict);
        assertThat(read.own(student, course.value()).application()).isPresent();
    }

    @Test
    void whatIsAddedLaterIsNotMissingToWhoHasFinished() {
        handIn(student, quiz(2), true, false);
        change.apply(teacher, course.value(), revision(), strict(), false);
        end();
        waitAMoment();
        Assessment later = quiz(2);

        assertThat(grades().percent()).isEqualTo("50.00");
        assertThat(grades().outcome().parts())
                .extracting(Part::verdict)
                .containsExactly(Verdict.COUNTED, Verdict.ADDED_LATER);
        enter(later.id(), "2", "An oral examination.");
        assertThat(grades().percent()).isEqualTo("75.00");
    }

    @Test
    void whoComesBackFollowsTheRulesAgain() {
        handIn(student, quiz(2), true, false);
        quiz(2);
        end();
        change.apply(teacher, course.value(), revision(), strict(), false);
        enrol.other(people.administrator().actor(), course.value(), student.userId(), null, null);

        assertThat(grades().learner().ended()).isFalse();
        assertThat(grades().percent()).isEqualTo("25.00");
    }

    /** Ids tell the moment of their making by the millisecond. */
    private static void waitAMoment() {
        long from = System.currentTimeMillis();
        while (System.currentTimeMillis() - from < 5) {
            Thread.onSpinWait();
        }
    }
}
