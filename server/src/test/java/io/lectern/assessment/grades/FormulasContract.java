package io.lectern.assessment.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.assessment.GradeProblem;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.assessment.grades.formula.Formula.Category;
import io.lectern.assessment.grades.formula.Formula.ColumnRule;
import io.lectern.assessment.grades.formula.Weighting;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class FormulasContract extends AnyGrades {

    @Autowired
    ChangeFormula change;

    @Autowired
    GradeFormulas formulas;

    @Autowired
    ForgetGrades forget;

    @Autowired
    Clock clock;

    /** The quiz is a tenth, the other column is all else. */
    private Formula tenth(UUID quiz, UUID oral) {
        return new Formula(
                Weighting.CATEGORIES,
                true,
                List.of(
                        new Category("q", "Quizzes", BigDecimal.ONE, 1),
                        new Category("o", "Oral work", BigDecimal.valueOf(9), 0)),
                List.of(
                        new ColumnRule(quiz, "q", BigDecimal.ZERO, true),
                        new ColumnRule(oral, "o", BigDecimal.ZERO, true)),
                Formula.USUAL.bands());
    }

    @Test
    void aNewVersionChangesNoGradeUntilItIsApplied() {
        Assessment quiz = quiz(2);
        handIn(student, quiz, true, false);
        UUID oral = column(true);
        enter(oral, "10", null);
        assertThat(grades().percent()).isEqualTo("91.67");
        assertThat(grades().outcome().rule()).isEqualTo(1);

        Formula formula = tenth(quiz.id(), oral);
        GradeFormula made = change.make(teacher, course.value(), 1, formula);
        assertThat(made.number()).isEqualTo(2);
        assertThat(grades().percent()).isEqualTo("91.67");
        assertThat(grades().outcome().rule()).isEqualTo(1);

        ChangeFormula.Preview preview = change.preview(teacher, course.value(), 2, false);
        assertThat(preview.learners()).isEqualTo(1);
        assertThat(preview.differences()).singleElement().satisfies(d -> {
            assertThat(d.before().grades().percent()).isEqualTo("91.67");
            assertThat(d.after().percent()).isEqualTo("95.00");
        });
        assertThat(change.preview(teacher, course.value(), 1, false).differences())
                .isEmpty();

        change.apply(teacher, course.value(), revision(), 2, false);
        change.apply(teacher, course.value(), revision(), 2, false);
        assertThat(grades().percent()).isEqualTo("95.00");
        assertThat(grades().outcome().rule()).isEqualTo(2);
        ReadGrades.Explained own = read.own(student, course.value());
        assertThat(own.formula()).isEqualTo(formula);
        assertThat(own.book().application()).hasValueSatisfying(applied -> {
            assertThat(applied.formula()).isEqualTo(2);
            assertThat(applied.by()).isEqualTo(teacher.userId());
        });
        assertThat(own.book().book().applications()).hasSize(1);

        change.apply(teacher, course.value(), revision(), 1, false);
        assertThat(grades().percent()).isEqualTo("91.67");
    }

    @Test
    void versionsStayAsTheyWereMade() {
        UUID oral = column(true);
        Formula first = tenth(UUID.randomUUID(), oral);
        change.make(teacher, course.value(), 1, first);
        assertThatThrownBy(() -> change.make(teacher, course.value(), 1, first))
                .isInstanceOf(GeneralProblem.Conflict.class);
        change.make(teacher, course.value(), 2, Formula.USUAL);

        ChangeFormula.Versions versions = change.versions(teacher, course.value());
        assertThat(versions.versions()).extracting(GradeFormula::number).containsExactly(3, 2);
        assertThat(versions.versions().getLast().formula()).isEqualTo(first);
        assertThat(versions.editable()).isTrue();
        assertThat(versions.versions().getFirst().formula()).isEqualTo(Formula.USUAL);
        assertThat(formulas.findByCourseIdOrderByNumberDesc(UUID.randomUUID())).isEmpty();
    }

    @Test
    void onlyWhatCanBeUsedBecomesAVersion() {
        var nothing = new Formula(Weighting.COLUMNS, true, List.of(), List.of(), List.of());
        assertThatThrownBy(() -> change.make(teacher, course.value(), 1, nothing))
                .isInstanceOfSatisfying(
                        GradeProblem.FormulaFaulty.class,
                        p -> assertThat(p.properties()).containsEntry("faults", List.of("NOTHING_COUNTS")));
        assertThatThrownBy(() -> change.preview(teacher, course.value(), 7, false))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThatThrownBy(() -> change.apply(teacher, course.value(), 0, 7, false))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void whoAppliesWithoutHavingSeenTheLastChangeIsTold() {
        change.make(teacher, course.value(), 1, Formula.USUAL);
        long seen = revision();
        column(true);
        assertThatThrownBy(() -> change.apply(teacher, course.value(), seen, 2, false))
                .isInstanceOf(GeneralProblem.Conflict.class);
    }

    @Test
    void teachersOfTheCourseDecideAuditorsLook() {
        Actor auditor = people.auditor().actor();
        assertThat(change.versions(auditor, course.value()).editable()).isFalse();
        for (Actor other : List.of(auditor, student, people.teacher().actor())) {
            assertThatThrownBy(() -> change.make(other, course.value(), 1, Formula.USUAL))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> change.apply(other, course.value(), 0, 1, false))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> change.versions(student, course.value())).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> change.preview(student, course.value(), 1, false))
                .isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    void everythingGoesWithTheCourse() {
        UUID oral = column(true);
        enter(oral, "7", null);
        change.make(teacher, course.value(), 1, Formula.USUAL);

        forget.on(new CourseDeleted(course.value(), clock.instant()));
        eventually(() -> {
            assertThat(entries.findByCourseId(course.value())).isEmpty();
            assertThat(formulas.findByCourseIdOrderByNumberDesc(course.value())).isEmpty();
            assertThat(books.findById(course.value())).isEmpty();
        });
    }

    @Test
    void anotherCourseKeepsItsVersions() {
        change.make(teacher, course.value(), 1, Formula.USUAL);
        int kept = formulas.findByCourseIdOrderByNumberDesc(course.value()).size();
        formulas.deleteByCourseId(Ids.next());
        assertThat(formulas.findByCourseIdOrderByNumberDesc(course.value())).hasSize(kept);
        formulas.deleteByCourseId(course.value());
        assertThat(formulas.findByCourseIdOrderByNumberDesc(course.value())).isEmpty();
    }
}
