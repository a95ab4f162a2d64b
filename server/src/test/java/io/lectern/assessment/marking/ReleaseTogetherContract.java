package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptState;
import io.lectern.assessment.attempt.Disclosed.Stage;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An assessment whose learners see more than their points only when its teacher releases the results of all. */
abstract class ReleaseTogetherContract {

    private static final Conditions TOGETHER = new Conditions(
            1, 0, false, false, Disclosure.ANSWERS, null, null, null, null, new Reveal(Reveal.When.TOGETHER, null));

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
    MarkAnswers mark;

    @Autowired
    ReleaseMarks release;

    @Autowired
    ReadMarks marks;

    @Autowired
    DecideMarking decide;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = courses.open(teacher, "Some text.");
    }

    private Actor learner() {
        Actor learner = people.student().actor();
        enrol.self(learner, course.value());
        return learner;
    }

    private Assessment quiz(BankQuestion... asked) {
        return make.quiz(teacher, course, TOGETHER, asked);
    }

    private Attempt handedIn(Actor learner, Assessment quiz) {
        Attempt attempt = take.start(learner, quiz.id(), false);
        UUID first = attempt.items().getFirst().id();
        return take.submit(learner, attempt.id(), List.of(new Given(first, new EssayResponse("Boxes."), 1)));
    }

    private void mark(Attempt attempt) {
        var verdict = new Mark.Verdict(BigDecimal.ONE, "Good.", List.of(), null);
        mark.mark(
                teacher,
                attempt.id(),
                attempt.items().getFirst().id(),
                new MarkAnswers.Given(MarkedItem.Part.MARK, null, verdict));
    }

    private Stage marks(Actor learner, Attempt attempt) {
        return read.open(learner, attempt.id()).disclosed().marks().stage();
    }

    @Test
    void whatIsScoredByItselfWaitsForTheReleaseAndALaterAttemptForTheNext() {
        Assessment quiz = quiz(make.trueFalse(teacher, course));
        Actor early = learner();
        Actor late = learner();
        Attempt first = take.submit(early, take.start(early, quiz.id(), false).id(), List.of());
        assertThat(first.state()).isEqualTo(AttemptState.MARKED);
        assertThat(marks(early, first)).isEqualTo(Stage.RELEASE);
        assertThat(decide.of(teacher, quiz.id()).releasedAt()).isNull();

        assertThat(release.all(teacher, quiz.id())).isZero();
        assertThat(marks(early, first)).isEqualTo(Stage.SHOWN);
        assertThat(read.open(early, first.id()).showsAnswers()).isTrue();
        assertThat(decide.of(teacher, quiz.id()).releasedAt()).isNotNull();

        Attempt second = take.submit(late, take.start(late, quiz.id(), false).id(), List.of());
        assertThat(marks(late, second)).isEqualTo(Stage.RELEASE);
        release.all(teacher, quiz.id());
        assertThat(marks(late, second)).isEqualTo(Stage.SHOWN);
    }

    @Test
    void whatMarkersWroteIsHeldBackUntilAllIsReleased() {
        Assessment quiz = quiz(make.essay(teacher, course));
        Actor student = learner();
        Attempt attempt = handedIn(student, quiz);
        Attempt waiting = handedIn(learner(), quiz);
        mark(attempt);
        release.one(teacher, attempt.id());
        await().untilAsserted(() ->
                assertThat(read.open(student, attempt.id()).attempt().state()).isEqualTo(AttemptState.MARKED));
        assertThat(marks.released(student, attempt.id())).isEmpty();
        assertThat(marks.released(teacher, attempt.id())).isPresent();
        assertThat(marks.history(student, attempt.id()).inDetail()).isFalse();
        assertThatThrownBy(() -> release.all(teacher, quiz.id())).isInstanceOf(AssessmentProblem.NotMarked.class);

        mark(waiting);
        assertThat(release.all(teacher, quiz.id())).isEqualTo(1);
        assertThat(marks.released(student, attempt.id())).isPresent();
        assertThat(marks.history(student, attempt.id()).inDetail()).isTrue();
    }
}
