package io.lectern.assessment.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.assessment.GradeProblem;
import io.lectern.assessment.Score;
import io.lectern.assessment.attempt.Answering;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.grades.KeepColumns.ColumnContent;
import io.lectern.assessment.grades.formula.Outcome.Part;
import io.lectern.assessment.grades.formula.Verdict;
import io.lectern.assessment.marking.Mark;
import io.lectern.assessment.marking.MarkAnswers;
import io.lectern.assessment.marking.MarkedItem;
import io.lectern.assessment.marking.ReleaseMarks;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class GradesContract extends AnyGrades {

    @Autowired
    MarkAnswers mark;

    @Autowired
    ReleaseMarks release;

    @Autowired
    ForgetGrades forget;

    @Autowired
    Clock clock;

    private List<Verdict> verdicts() {
        return grades().outcome().parts().stream().map(Part::verdict).toList();
    }

    @Test
    void theBestResultOfAnAssessmentCounts() {
        Assessment quiz = quiz(3);
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
        assertThat(grades().percent()).isNull();

        handIn(student, quiz, true, false, false);
        handIn(student, quiz, true, true, false);
        handIn(student, quiz, false, false, false);

        assertThat(cell(quiz.id()).computed()).isEqualTo(new Score(number("2"), number("3")));
        assertThat(grades().percent()).isEqualTo("66.67");
        assertThat(grades().letter()).isEqualTo("D");
        assertThat(verdicts()).containsExactly(Verdict.COUNTED);
        assertThat(read.ofCourse(teacher, course.value()).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person().id()).isEqualTo(student.id());
                    assertThat(row.grades()).isEqualTo(grades());
                });
        assertThat(read.own(student, course.value()).grades()).isEqualTo(grades());
    }

    @Test
    void marksThatAreNotReleasedReachNobodysGrade() {
        Assessment essay = make.quiz(
                teacher, course, Conditions.OF_A_QUIZ, make.essay(teacher, course), make.trueFalse(teacher, course));
        Attempt started = take.start(student, essay.id(), false);
        UUID item = started.items().getFirst().id();
        Attempt attempt = take.submit(
                student, started.id(), List.of(new Answering.Given(item, new EssayResponse("It carries boxes."), 1)));
        var verdict = new Mark.Verdict(BigDecimal.ONE, "", List.of(), null);
        mark.mark(teacher, attempt.id(), item, new MarkAnswers.Given(MarkedItem.Part.MARK, null, verdict));

        LearnerGrades own = read.own(student, course.value()).grades();
        assertThat(own.percent()).isNull();
        assertThat(own.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.awaiting()).isTrue();
            assertThat(cell.score()).isNull();
        });
        assertThat(verdicts()).containsExactly(Verdict.PENDING);

        release.one(teacher, attempt.id());
        eventually(() ->
                assertThat(read.own(student, course.value()).grades().percent()).isEqualTo("50.00"));
    }

    @Test
    void whatIsEnteredByHandCountsOnceItIsReleased() {
        UUID oral = column(false);
        enter(oral, "7.5", null);

        assertThat(verdicts()).containsExactly(Verdict.PENDING);
        LearnerGrades own = read.own(student, course.value()).grades();
        assertThat(own.cells()).isEmpty();
        assertThat(own.outcome().parts()).isEmpty();
        assertThat(own.percent()).isNull();

        columns.change(teacher, course.value(), revision(), oral, new ColumnContent(" Talks ", number("20"), true));
        assertThat(read.own(student, course.value()).grades().cells())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.column().title()).isEqualTo("Talks");
                    assertThat(cell.score()).isEqualTo(new Score(number("7.5"), number("20")));
                });
        assertThat(grades().percent()).isEqualTo("37.50");

        enter(oral, null, null);
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
    }

    @Test
    void aResultIsReplacedWithAReasonAndKeptBesideIt() {
        Assessment quiz = quiz(2);
        handIn(student, quiz, true, false);

        assertThatThrownBy(() -> enter(quiz.id(), "2", " ")).isInstanceOf(GradeProblem.ReasonMissing.class);
        enter(quiz.id(), "2", " The second question was wrong. ");

        assertThat(grades().percent()).isEqualTo("100.00");
        assertThat(cell(quiz.id()).isReplaced()).isTrue();
        assertThat(cell(quiz.id()).computed()).isEqualTo(new Score(number("1"), number("2")));

        enter(quiz.id(), null, null);
        assertThat(grades().percent()).isEqualTo("50.00");
        assertThat(read.changes(teacher, course.value(), quiz.id(), student.userId()))
                .hasSize(2)
                .last()
                .satisfies(first -> {
                    assertThat(first.content().points()).isEqualTo("2");
                    assertThat(first.content().reason()).isEqualTo("The second question was wrong.");
                    assertThat(first.computed()).isEqualTo(new Score(number("1"), number("2")));
                    assertThat(first.by()).isEqualTo(teacher.userId());
                });
        assertThat(read.changes(teacher, course.value(), UUID.randomUUID(), student.userId()))
                .isEmpty();
    }

    @Test
    void theGradeAsAWholeCanBeReplaced() {
        handIn(student, quiz(2), true, false);
        enter(course.value(), "91", "An outstanding project.");

        assertThat(grades().percent()).isEqualTo("91.00");
        assertThat(grades().letter()).isEqualTo("A");
        assertThat(grades().outcome().percent()).isEqualTo("50.00");
        assertThat(read.changes(teacher, course.value(), course.value(), student.userId()))
                .singleElement()
                .satisfies(c -> assertThat(c.computed()).isEqualTo(new Score(number("50"), number("100"))));
        assertThatThrownBy(() -> enter.enter(
                        teacher,
                        course.value(),
                        course.value(),
                        student.userId(),
                        grades().wholeRevision(),
                        content(null, true, null)))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void whoIsExcusedLosesNothing() {
        Assessment first = quiz(2);
        Assessment second = quiz(2);
        handIn(student, first, true, true);
        handIn(student, second, false, false);

        enter.enter(teacher, course.value(), second.id(), student.userId(), 0, content(null, true, "Was ill."));
        assertThat(verdicts()).containsExactly(Verdict.COUNTED, Verdict.EXCUSED);
        assertThat(grades().percent()).isEqualTo("100.00");
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() {
        UUID oral = column(true);
        enter(oral, "7", null);

        assertThatThrownBy(() ->
                        enter.enter(teacher, course.value(), oral, student.userId(), 0, content("3", false, null)))
                .isInstanceOf(GeneralProblem.Conflict.class);
        assertThat(cell(oral).entered().points()).isEqualTo("7");

        long seen = cell(oral).revision();
        enter(oral, "7.00", null);
        assertThat(cell(oral).revision()).as("the same again is no change").isEqualTo(seen);
        enter(oral, "8", null);
        assertThat(cell(oral).revision()).isGreaterThan(seen);
    }

    @Test
    void pointsFitTheirColumn() {
        UUID oral = column(true);
        for (String wrong : List.of("-1", "10.01", "0.125")) {
            assertThatThrownBy(() -> enter(oral, wrong, null)).isInstanceOf(GradeProblem.OutOfRange.class);
        }
        enter(oral, "10", null);
        enter(oral, "0", null);
        assertThatThrownBy(() -> enter.enter(
                        teacher, course.value(), UUID.randomUUID(), student.userId(), 0, content("1", false, null)))
                .isInstanceOf(GeneralProblem.NotFound.class);
        Actor stranger = people.student().actor();
        assertThatThrownBy(() ->
                        enter.enter(teacher, course.value(), oral, stranger.userId(), 0, content("1", false, null)))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void aColumnWithPointsStays() {
        UUID oral = column(true);
        enter(oral, "7", null);
        assertThatThrownBy(() -> columns.remove(teacher, course.value(), revision(), oral))
                .isInstanceOf(GradeProblem.ColumnInUse.class);
        assertThatThrownBy(() -> columns.change(
                        teacher, course.value(), revision(), oral, new ColumnContent("Talks", number("6"), true)))
                .isInstanceOf(GradeProblem.OutOfRange.class);
        assertThatThrownBy(() -> columns.remove(teacher, course.value(), 0, oral))
                .isInstanceOf(GeneralProblem.Conflict.class);

        enter(oral, null, null);
        columns.remove(teacher, course.value(), revision(), oral);
        assertThat(grades().cells()).isEmpty();
        assertThatThrownBy(() -> columns.remove(teacher, course.value(), revision(), oral))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void teachersChangeAuditorsLookLearnersSeeTheirOwn() {
        UUID oral = column(true);
        Actor auditor = people.auditor().actor();
        assertThat(read.ofCourse(auditor, course.value()).editable()).isFalse();
        assertThat(read.ofCourse(people.administrator().actor(), course.value()).editable())
                .isTrue();
        for (Actor other : List.of(auditor, student, people.teacher().actor())) {
            assertThatThrownBy(() ->
                            enter.enter(other, course.value(), oral, student.userId(), 0, content("1", false, null)))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> columns.remove(other, course.value(), revision(), oral))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> read.ofCourse(student, course.value())).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> read.of(student, course.value(), student.userId()))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> read.changes(student, course.value(), oral, student.userId()))
                .isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    void gradesGoWithTheirLearner() {
        UUID oral = column(true);
        enter(oral, "7", null);
        Actor other = people.student().actor();
        enrol.self(other, course.value());
        enter.enter(teacher, course.value(), oral, other.userId(), 0, content("9", false, null));

        forget.on(new AccountErased(student.userId(), clock.instant()));
        eventually(() -> assertThat(entries.findByColumnId(oral))
                .singleElement()
                .satisfies(e -> assertThat(e.personId()).isEqualTo(other.userId())));
        assertThat(entries.findByCourseId(course.value())).hasSize(1);
        assertThat(entries.findByPersonIdAndCourseId(other.userId(), course.value()))
                .hasSize(1);
        assertThat(entries.findByColumnIdAndPersonId(oral, student.userId())).isEmpty();
        entries.deleteByPersonId(Ids.next());
        entries.deleteByCourseId(Ids.next());
        assertThat(entries.findByCourseId(course.value())).hasSize(1);
        entries.deleteByPersonId(other.userId());
        enter.enter(teacher, course.value(), oral, other.userId(), 0, content("8", false, null));
        entries.deleteByCourseId(course.value());
        assertThat(entries.findByCourseId(course.value())).isEmpty();
    }
}
