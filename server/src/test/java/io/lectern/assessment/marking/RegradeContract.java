package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question whose key was wrong is put right, and the answers to it are judged anew. */
abstract class RegradeContract {

    @OnPostgres
    static class OnPostgresTest extends RegradeContract {}

    @OnMongo
    static class OnMongoTest extends RegradeContract {}

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Autowired
    ReadAttempts read;

    @Autowired
    WriteQuestion questions;

    @Autowired
    RegradeAnswers regrade;

    @Autowired
    RegradeEverywhere everywhere;

    @Autowired
    ReadMarks marks;

    @Autowired
    Regrades regrades;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = courses.open(teacher, "Some text.");
    }

    private Attempt answered(Assessment quiz, boolean answer) {
        Actor student = people.student().actor();
        enrol.self(student, course.value());
        Attempt attempt = take.start(student, quiz.id(), false);
        List<Given> given = attempt.items().stream()
                .map(item -> new Given(item.id(), new TrueFalseResponse(answer), 1))
                .toList();
        return take.submit(student, attempt.id(), given);
    }

    private BankQuestion turned(BankQuestion question, boolean correct) {
        var content = new QuestionContent(
                "Does a pallet carry boxes?", new Task.TrueFalseTask(correct, null, null), "", BigDecimal.ONE);
        return questions.edit(teacher, question.id(), question.edition(), false, question.label(), content);
    }

    @Test
    void whoChangesIsShownFirstAndOneStepChangesThem() {
        BankQuestion question = make.trueFalse(teacher, course);
        Assessment quiz = make.quiz(teacher, course, Conditions.OF_A_QUIZ, question);
        Attempt wrong = answered(quiz, false);
        Attempt right = answered(quiz, true);
        assertThat(regrade.outdated(teacher, quiz.id())).isEmpty();
        BankQuestion mended = turned(question, false);

        assertThat(regrade.outdated(teacher, quiz.id())).singleElement().matches(found -> found.answers() == 2);
        RegradeAnswers.Preview preview = regrade.preview(teacher, quiz.id(), question.id());
        assertThat(preview.lines()).hasSize(2);
        assertThat(preview.unchanged()).isZero();
        assertThat(preview.lines().getFirst().change().before().passed()).isFalse();
        assertThat(preview.lines().getFirst().change().after().passed()).isTrue();
        assertThat(read.open(teacher, wrong.id()).attempt())
                .as("a look changes nothing")
                .isEqualTo(wrong);

        assertThatThrownBy(() -> regrade.regrade(teacher, quiz.id(), question.id(), 1))
                .isInstanceOf(GeneralProblem.Conflict.class);
        assertThat(regrade.regrade(teacher, quiz.id(), question.id(), mended.revision()))
                .isEqualTo(2);
        await().untilAsserted(() -> {
            assertThat(read.open(teacher, wrong.id()).attempt().passed()).isTrue();
            assertThat(read.open(teacher, right.id()).attempt().passed()).isFalse();
        });
        assertThat(regrade.outdated(teacher, quiz.id())).isEmpty();
        assertThat(regrade.regrade(teacher, quiz.id(), question.id(), mended.revision()))
                .isZero();
    }

    @Test
    void everyGradeKeepsWhatItWas() {
        BankQuestion question = make.trueFalse(teacher, course);
        BankQuestion other = make.trueFalse(teacher, course);
        Assessment quiz = make.quiz(teacher, course, Conditions.OF_A_QUIZ, question, other);
        Attempt attempt = answered(quiz, false);
        BankQuestion mended = turned(question, false);
        regrade.regrade(teacher, quiz.id(), question.id(), mended.revision());
        await().untilAsserted(() -> assertThat(Objects.requireNonNull(
                                read.open(teacher, attempt.id()).attempt().score())
                        .earned())
                .isEqualByComparingTo("1"));

        Actor learner = new Actor(attempt.personId(), "Learner", "en", Set.of(Role.STUDENT));
        assertThat(marks.history(learner, attempt.id()).inDetail()).isTrue();
        assertThat(marks.history(learner, attempt.id()).regrades())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.madeBy()).isEqualTo(teacher.userId());
                    Regrade.Change change = kept.changes().list().getFirst();
                    assertThat(change.fromRevision()).isEqualTo(1);
                    assertThat(change.rules()).isEqualTo(1);
                    assertThat(change.before().answer().earned()).isEqualByComparingTo("0");
                    assertThat(change.after().answer().earned()).isEqualByComparingTo("1");
                });
        assertThat(regrades.findByAssessmentIdOrderById(quiz.id())).hasSize(1);
        regrades.deleteByCourseId(course.value());
        assertThat(regrades.findByAssessmentIdOrderById(quiz.id())).isEmpty();
    }

    @Test
    void onlyWhoMarksJudgesAnew() {
        BankQuestion question = make.trueFalse(teacher, course);
        Assessment quiz = make.quiz(teacher, course, Conditions.OF_A_QUIZ, question);
        answered(quiz, false);
        turned(question, false);
        Actor auditor = people.auditor().actor();
        assertThat(regrade.preview(auditor, quiz.id(), question.id()).lines()).hasSize(1);
        assertThatThrownBy(() -> regrade.regrade(auditor, quiz.id(), question.id(), 2))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> regrade.preview(people.student().actor(), quiz.id(), question.id()))
                .isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    void aQuestionThatWasPutRightAndTakenOutOfUseIsOffered() {
        BankQuestion question = make.trueFalse(teacher, course);
        Assessment quiz = make.quiz(teacher, course, Conditions.OF_A_QUIZ, question);
        answered(quiz, false);
        BankQuestion mended = turned(question, false);
        questions.retire(teacher, question.id());

        assertThat(regrade.outdated(teacher, quiz.id())).hasSize(1);
        assertThat(regrade.regrade(teacher, quiz.id(), question.id(), mended.revision()))
                .isEqualTo(1);
    }

    @Test
    void allThatHaveAskedTheQuestionAreJudgedAnewInOneStep() {
        BankQuestion question = make.trueFalse(teacher, course);
        Assessment quiz = make.quiz(teacher, course, Conditions.OF_A_QUIZ, question);
        Assessment exam = make.quiz(teacher, course, Conditions.OF_A_QUIZ, question);
        make.quiz(teacher, course, Conditions.OF_A_QUIZ, make.trueFalse(teacher, course));
        answered(quiz, false);
        Attempt other = answered(exam, false);
        BankQuestion mended = turned(question, false);

        assertThat(everywhere.elsewhere(teacher, quiz.id(), question.id()))
                .singleElement()
                .satisfies(at -> {
                    assertThat(at.assessment().id()).isEqualTo(exam.id());
                    assertThat(at.preview().lines()).hasSize(1);
                });
        assertThat(everywhere.regrade(teacher, quiz.id(), question.id(), mended.revision()))
                .isEqualTo(2);
        await().untilAsserted(() ->
                assertThat(read.open(teacher, other.id()).attempt().passed()).isTrue());
        assertThat(everywhere.elsewhere(teacher, quiz.id(), question.id())).isEmpty();
    }
}
