package io.lectern.assessment.attempt;

import static io.lectern.assessment.attempt.SampleAssessments.conditions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.Score;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.QuizRules;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Task;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

abstract class AttemptContract extends QuizToTake {

    @Autowired
    WriteQuestion questions;

    @Autowired
    CourseRequirements requirements;

    @Autowired
    EndOverdueAttempts overdue;

    @Autowired
    ForgetAttempts forget;

    @Autowired
    Clock clock;

    @Test
    void aLearnerTakesAQuizAndPasses() {
        Assessment quiz = quiz(conditions(0, 0), 3);
        Attempt attempt = take.start(student, quiz.id(), false);
        take.answer(student, attempt.id(), List.of(first(attempt, RIGHT, 1)));
        Attempt over = take.submit(student, attempt.id(), all(attempt, RIGHT));

        assertThat(over.state()).isEqualTo(AttemptState.MARKED);
        assertThat(over.score()).isEqualTo(new Score(BigDecimal.valueOf(3), BigDecimal.valueOf(3)));
        assertThat(over.passed()).isTrue();
        assertThat(attempts.findById(over.id())).contains(over);
        assertThat(requirements.of(student.id(), course))
                .singleElement()
                .matches(CourseRequirements.Requirement::passed);
    }

    @Test
    void nothingAnsweredIsZeroPercentAndNoPass() {
        Assessment quiz = quiz(conditions(0, 0), 2);
        Attempt over =
                take.submit(student, take.start(student, quiz.id(), false).id(), List.of());

        assertThat(Objects.requireNonNull(over.score()).percent()).isEqualByComparingTo("0");
        assertThat(over.passed()).isFalse();
        assertThat(requirements.of(student.id(), course)).singleElement().matches(r -> !r.passed());
    }

    @Test
    void theLaterAnswerWinsWhicheverArrivesFirst() {
        Attempt attempt = take.start(student, quiz(conditions(0, 0), 1).id(), false);
        take.answer(student, attempt.id(), List.of(first(attempt, RIGHT, 20)));
        Attempt after = take.answer(student, attempt.id(), List.of(first(attempt, WRONG, 10)));
        assertThat(answer(after)).isEqualTo(RIGHT);
        assertThat(answer(take.answer(student, attempt.id(), List.of(first(attempt, WRONG, 21)))))
                .isEqualTo(WRONG);
    }

    @Test
    void anAnswerThatDoesNotFitItsQuestionIsRefused() {
        Attempt attempt = take.start(student, quiz(conditions(0, 0), 1).id(), false);
        assertThatThrownBy(
                        () -> take.answer(student, attempt.id(), List.of(first(attempt, new EssayResponse("Long"), 1))))
                .isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> take.answer(student, attempt.id(), List.of(new Given(Ids.next(), RIGHT, 1))))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void anEditRewritesNoAttempt() {
        BankQuestion question = make.trueFalse(teacher, course);
        Assessment quiz = make.quiz(teacher, course, conditions(0, 0), question);
        Attempt attempt = take.start(student, quiz.id(), false);
        var turned = new Task.TrueFalseTask(false, null, null);
        var content = new QuestionContent("Is it so?", turned, "", BigDecimal.ONE);
        questions.edit(teacher, question.id(), question.edition(), false, question.label(), content);
        questions.retire(teacher, question.id());
        write.rules(teacher, course.value(), 1, BigDecimal.valueOf(100), QuizRules.USUAL);

        Attempt over = take.submit(student, attempt.id(), all(attempt, RIGHT));
        assertThat(over.passed()).isTrue();
        assertThat(over.terms().passMark()).isEqualByComparingTo("70");
        assertThat(read.open(student, over.id())
                        .questionOf(over.items().getFirst())
                        .stem())
                .isEqualTo("Does a pallet carry boxes?");
    }

    @Test
    void anEssayWaitsForAPerson() {
        Assessment quiz = make.quiz(
                teacher, course, conditions(0, 0), make.essay(teacher, course), make.trueFalse(teacher, course));
        Attempt attempt = take.start(student, quiz.id(), false);
        Attempt over = take.submit(student, attempt.id(), List.of(first(attempt, new EssayResponse("Boxes."), 1)));

        assertThat(over.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(over.passed()).isNull();
        assertThat(read.offer(student, quiz.id()).standing().awaiting()).isTrue();
        var start = new UUID(0, 0);
        assertThat(attempts.findByAssessmentIdAndStateAndIdGreaterThanOrderById(
                        quiz.id(), AttemptState.SUBMITTED, start, Limit.of(5)))
                .containsExactly(over);
        assertThat(attempts.findByCourseIdInAndStateAndIdGreaterThanOrderById(
                        List.of(course.value()), AttemptState.SUBMITTED, start, Limit.of(5)))
                .containsExactly(over);
        assertThat(attempts.findByAssessmentIdAndStateAndIdGreaterThanOrderById(
                        quiz.id(), AttemptState.MARKED, start, Limit.of(5)))
                .isEmpty();
        assertThat(attempts.findByAssessmentIdAndStateAndIdGreaterThanOrderById(
                        quiz.id(), AttemptState.SUBMITTED, over.id(), Limit.of(5)))
                .isEmpty();
        assertThat(attempts.countByAssessmentIdAndStateAndDueAtIsNotNull(quiz.id(), AttemptState.SUBMITTED))
                .isZero();
    }

    @Test
    void rightAnswersAreShownOnlyWhenNothingCanBeGainedByThem() {
        Assessment quiz = quiz(conditions(2, 0), 1);
        Attempt first = take.start(student, quiz.id(), false);
        assertThat(read.open(student, first.id()).showsMarks()).isFalse();
        take.submit(student, first.id(), all(first, WRONG));
        assertThat(read.open(student, first.id()).showsMarks()).isTrue();
        assertThat(read.open(student, first.id()).showsAnswers()).isFalse();
        assertThat(read.open(teacher, first.id()).showsAnswers()).isTrue();

        Attempt last = take.start(student, quiz.id(), false);
        take.submit(student, last.id(), all(last, WRONG));
        assertThat(read.open(student, last.id()).showsAnswers()).isTrue();
        assertThatThrownBy(() -> take.start(student, quiz.id(), false))
                .isInstanceOf(AssessmentProblem.NoAttemptLeft.class);
    }

    @Test
    void timeIsUpByTheServersClock() {
        Instant soon = clock.instant().plus(Duration.ofHours(1));
        Assessment exam = quiz(
                new Conditions(0, 0, false, false, Disclosure.SCORE, 30, null, soon, "I work alone.", Reveal.AT_ONCE),
                1);
        assertThatThrownBy(() -> take.start(student, exam.id(), false))
                .isInstanceOf(AssessmentProblem.HonourNotConfirmed.class);
        Attempt attempt = take.start(student, exam.id(), true);
        assertThat(attempts.countByAssessmentIdAndStateAndDueAtIsNotNull(exam.id(), AttemptState.RUNNING))
                .isEqualTo(1);
        take.answer(student, attempt.id(), List.of(first(attempt, RIGHT, 1)));
        Attempt late = startedEarlier(attempt, Duration.ofMinutes(31));

        assertThatThrownBy(() -> take.answer(student, late.id(), List.of(first(late, WRONG, 2))))
                .isInstanceOf(AssessmentProblem.AttemptOver.class);
        Attempt over = take.submit(student, late.id(), List.of(first(late, WRONG, 2)));
        assertThat(answer(over)).isEqualTo(RIGHT);
        assertThat(over.submittedAt()).isEqualTo(late.dueAt());
        assertThat(over.passed()).isTrue();
        assertThat(read.open(student, over.id()).showsMarks()).isFalse();
    }

    @Test
    void whoNeverComesBackIsHandedInWithWhatWasKept() {
        Assessment exam =
                quiz(new Conditions(0, 0, false, false, Disclosure.SCORE, 30, null, null, null, Reveal.AT_ONCE), 1);
        Attempt attempt = take.start(student, exam.id(), false);
        take.answer(student, attempt.id(), List.of(first(attempt, RIGHT, 1)));
        Attempt late = startedEarlier(attempt, Duration.ofDays(1));
        assertThat(attempts.findByStateAndDueAtLessThanOrderByDueAt(
                        AttemptState.RUNNING, clock.instant(), Limit.of(500)))
                .contains(late);

        overdue.endAll();
        assertThat(attempts.findById(attempt.id()).orElseThrow().passed()).isTrue();
    }

    /** As if it had begun so much earlier. */
    private Attempt startedEarlier(Attempt attempt, Duration by) {
        Attempt kept = attempts.findById(attempt.id()).orElseThrow();
        return attempts.save(new Attempt(
                kept.id(),
                kept.version(),
                kept.assessmentId(),
                kept.courseId(),
                kept.personId(),
                kept.number(),
                kept.state(),
                kept.startedAt().minus(by),
                Objects.requireNonNull(kept.dueAt()).minus(by),
                null,
                null,
                null,
                kept.terms(),
                kept.items()));
    }

    @Test
    void attemptsGoWithTheirPersonOrTheirCourse() {
        Assessment quiz = quiz(conditions(0, 0), 1);
        Actor second = people.student().actor();
        enrol.self(second, course.value());
        take.start(student, quiz.id(), false);
        take.start(second, quiz.id(), false);

        forget.on(new AccountErased(student.userId(), clock.instant()));
        await().untilAsserted(() -> assertThat(attempts.findByPersonIdAndCourseId(student.userId(), course.value()))
                .isEmpty());
        assertThat(attempts.findByPersonIdAndCourseId(second.userId(), course.value()))
                .hasSize(1);
        forget.on(new CourseDeleted(course.value(), clock.instant()));
        await().untilAsserted(() ->
                assertThat(attempts.existsByAssessmentId(quiz.id())).isFalse());
        take.start(student, quiz.id(), false);
        attempts.deleteByPersonId(student.userId());
        assertThat(attempts.existsByAssessmentId(quiz.id())).isFalse();
        take.start(student, quiz.id(), false);
        attempts.deleteByCourseId(course.value());
        assertThat(attempts.existsByAssessmentId(quiz.id())).isFalse();
    }
}
