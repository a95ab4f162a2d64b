package io.lectern.assessment.late;

import static io.lectern.assessment.late.SampleReturn.RIGHT;
import static io.lectern.assessment.late.SampleReturn.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.EndedAttempts;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.clock.PastOutages;
import io.lectern.assessment.clock.TimeTokens;
import io.lectern.assessment.marking.DecideLate;
import io.lectern.assessment.marking.FindWork;
import io.lectern.assessment.marking.ReleaseMarks;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LateContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);

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
    EndedAttempts ended;

    @Autowired
    PastOutages outages;

    @Autowired
    TimeTokens tokens;

    @Autowired
    BringLate bring;

    @Autowired
    DecideLate decide;

    @Autowired
    FindWork work;

    @Autowired
    ReleaseMarks release;

    @Autowired
    ForgetLate forget;

    @Autowired
    LateArrivals arrivals;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void aCourseWithALearner() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
        now = clock.instant();
    }

    private Attempt begun() {
        Assessment exam = make.quiz(
                teacher,
                course,
                new Conditions(1, 0, false, false, Disclosure.ANSWERS, 30, null, null, null, Reveal.AT_ONCE),
                make.trueFalse(teacher, course),
                make.trueFalse(teacher, course));
        return take.start(student, exam.id(), false);
    }

    /** An attempt that was due so long ago. */
    private Attempt due(Duration ago) {
        return ended.dueAt(begun(), now.minus(ago));
    }

    private SampleReturn alone(Attempt attempt) {
        return new SampleReturn(attempt, tokens, dueOf(attempt).minus(Duration.ofMinutes(10)));
    }

    private static Instant dueOf(Attempt attempt) {
        return Objects.requireNonNull(attempt.dueAt());
    }

    /** Two right answers, the last of them a minute before the end. */
    private SampleReturn right(Attempt attempt) {
        Instant last = dueOf(attempt).minus(MINUTE);
        return alone(attempt)
                .answered(0, WRONG, last.minus(MINUTE))
                .answered(1, RIGHT, last)
                .answered(0, RIGHT, last);
    }

    private LateArrival brought(Attempt attempt, Return back) {
        bring.bring(student, attempt.id(), back);
        return arrivals.findByAttemptIdAndName(attempt.id(), back.chain().name())
                .orElseThrow();
    }

    private Attempt now(Attempt attempt) {
        return read.open(teacher, attempt.id()).attempt();
    }

    @Test
    void whatWasWrittenInTimeAndComesSoonCounts() {
        Attempt attempt = due(MINUTE);
        LateArrival came = brought(attempt, right(attempt).at(now));
        assertThat(came.state()).isEqualTo(LateState.ACCEPTED);
        assertThat(came.decision()).isNull();
        assertThat(came.content().answers()).isEqualTo(2);
        assertThat(came.evidence().writtenUntil()).isEqualTo(dueOf(attempt).minus(MINUTE));
        assertThat(came.evidence().offlineSince()).isEqualTo(dueOf(attempt).minus(Duration.ofMinutes(10)));
        assertThat(now(attempt).passed()).isTrue();
        assertThat(now(attempt).submittedAt()).isEqualTo(attempt.dueAt());

        bring.bring(student, attempt.id(), right(attempt).at(now.plusSeconds(5)));
        assertThat(arrivals.findByAttemptIdOrderById(attempt.id())).containsExactly(came);
    }

    @Test
    void noRightAnswerIsShownWhileAnswersMayStillCome() {
        Attempt attempt = due(MINUTE);
        take.submit(student, attempt.id(), List.of());
        assertThat(read.open(student, attempt.id()).showsMarks()).isFalse();
        assertThat(read.open(student, attempt.id()).showsAnswers()).isFalse();
        assertThat(read.open(teacher, attempt.id()).showsAnswers()).isTrue();
        Attempt old = ended.dueAt(
                take.start(another(attempt), attempt.assessmentId(), false), now.minus(Duration.ofMinutes(40)));
        Actor other = new Actor(old.personId(), "Somebody", "en", Set.of(Role.STUDENT));
        take.submit(other, old.id(), List.of());
        assertThat(read.open(other, old.id()).showsAnswers()).isTrue();
    }

    private Actor another(Attempt attempt) {
        Actor other = people.student().actor();
        enrol.self(other, attempt.courseId());
        return other;
    }

    @Test
    void aBrokenChainOrAForgedTimeNeverCountsByItself() {
        Attempt broken = due(MINUTE);
        assertThat(brought(broken, right(broken).brokenAt(now)).evidence().findings())
                .containsExactly(Finding.BROKEN_CHAIN);
        assertThat(now(broken).passed()).isFalse();
        Attempt forged = due(MINUTE);
        assertThat(brought(forged, right(forged).forgedAt(now)).evidence().findings())
                .contains(Finding.FORGED_TIME);
        Attempt mixed = due(MINUTE);
        Return own = right(mixed).at(now);
        Return withAnothers = new Return(own.chain(), right(forged).at(now).token(), own.elapsed());
        assertThat(brought(mixed, withAnothers).evidence().findings()).containsExactly(Finding.FORGED_TIME);
        assertThat(now(mixed).passed()).isFalse();
    }

    @Test
    void whatWasWrittenAfterTheEndWaitsForThePerson() {
        Attempt attempt = due(MINUTE);
        SampleReturn back = alone(attempt).answered(0, RIGHT, dueOf(attempt).plusSeconds(1));
        assertThat(brought(attempt, back.at(now)).evidence().findings()).containsExactly(Finding.AFTER_THE_END);
        assertThat(now(attempt).items().getFirst().isAnswered()).isFalse();
    }

    @Test
    void aClockThatStoodStillMakesNoLateAnswerEarly() {
        Attempt attempt = due(Duration.ofMinutes(3));
        SampleReturn back = alone(attempt).answered(0, RIGHT, dueOf(attempt).minusSeconds(5));
        Return slow = back.at(now.minus(Duration.ofMinutes(2)));
        assertThat(brought(attempt, slow).evidence().findings()).containsExactly(Finding.CLOCK_BEHIND);
    }

    @Test
    void whatTheServerCouldHaveHeardOfEarlierWaits() {
        Attempt running = begun();
        take.answer(
                student,
                running.id(),
                List.of(new Given(running.items().getLast().id(), new TrueFalseResponse(true), 1)));
        Attempt attempt = ended.dueAt(running, now.minus(MINUTE));
        SampleReturn back = alone(attempt).answered(0, RIGHT, dueOf(attempt).minus(MINUTE));
        assertThat(brought(attempt, back.at(now)).evidence().findings()).containsExactly(Finding.CONTACT_MEANWHILE);
    }

    @Test
    void whatComesTooLateWaitsUnlessTheAcademyWasDownAtTheEnd() {
        Duration hours = Duration.ofHours(7);
        Attempt late = due(hours);
        assertThat(brought(late, right(late).at(now)).evidence().findings()).containsExactly(Finding.TOO_LATE);
        outages.wasDown(now.minus(Duration.ofMinutes(20)), now.minus(MINUTE));
        Attempt down = due(Duration.ofMinutes(18));
        LateArrival came = brought(down, right(down).at(now));
        assertThat(came.state()).isEqualTo(LateState.ACCEPTED);
        assertThat(came.evidence().backAt()).isEqualTo(now.minus(MINUTE));
    }

    @Test
    void whatWasHandedInStaysAsItWasHandedIn() {
        Attempt attempt = begun();
        take.submit(student, attempt.id(), List.of());
        Return back = new SampleReturn(attempt, tokens, now.minusSeconds(30))
                .answered(0, RIGHT, now.minusSeconds(20))
                .at(now);
        assertThat(brought(attempt, back).evidence().findings()).containsExactly(Finding.HANDED_IN);
    }

    @Test
    void aTeacherDecidesWhatTheEvidenceLeavesOpen() {
        Attempt attempt = due(MINUTE);
        LateArrival waits = brought(attempt, right(attempt).brokenAt(now));
        assertThat(work.inCourses(teacher, course.value()).getFirst().late()).isEqualTo(1);
        assertThat(decide.at(teacher, attempt.assessmentId()).entries()).hasSize(1);
        assertThatThrownBy(() -> decide.decide(student, waits.id(), true, ""))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> decide.decide(teacher, waits.id(), false, " "))
                .isInstanceOf(GeneralProblem.Invalid.class);
        decide.decide(teacher, waits.id(), true, "The power was out.");
        assertThat(now(attempt).items()).allMatch(AttemptItem::isAnswered);
        assertThat(arrivals.findById(waits.id()).orElseThrow().state()).isEqualTo(LateState.ACCEPTED);
        assertThatThrownBy(() -> decide.decide(teacher, waits.id(), false, "No."))
                .isInstanceOf(GeneralProblem.Conflict.class);
        assertThat(work.inCourses(teacher, course.value())).isEmpty();
    }

    @Test
    void afterARefusalNothingIsTakenByItself() {
        Attempt attempt = due(MINUTE);
        LateArrival first = brought(attempt, right(attempt).brokenAt(now));
        decide.decide(teacher, first.id(), false, "It was changed.");
        bring.bring(student, attempt.id(), right(attempt).brokenAt(now));
        LateArrival second = brought(attempt, right(attempt).at(now));
        assertThat(second.evidence().findings()).containsExactly(Finding.REFUSED_BEFORE);
        assertThat(arrivals.findByAttemptIdOrderById(attempt.id())).hasSize(2);
        assertThat(now(attempt).passed()).isFalse();
    }

    @Test
    void marksAreReleasedWhenWhatCameLateIsDecided() {
        Assessment exam = make.quiz(
                teacher,
                course,
                new Conditions(1, 0, false, false, Disclosure.SCORE, 30, null, null, null, Reveal.AT_ONCE),
                make.trueFalse(teacher, course),
                make.essay(teacher, course));
        Attempt running = take.start(student, exam.id(), false);
        Attempt attempt = ended.dueAt(running, now.minus(MINUTE));
        String essay = "{\"kind\":\"ESSAY\",\"text\":\"Boxes.\"}";
        brought(
                attempt,
                alone(attempt).answered(1, essay, dueOf(attempt).minus(MINUTE)).brokenAt(now));
        assertThatThrownBy(() -> release.one(teacher, attempt.id()))
                .isInstanceOf(AssessmentProblem.LateUndecided.class);
    }

    @Test
    void aRunningAttemptIsAnsweredAsEver() {
        Attempt attempt = begun();
        assertThatThrownBy(() -> bring.bring(
                        student,
                        attempt.id(),
                        new SampleReturn(attempt, tokens, now)
                                .answered(0, RIGHT, now)
                                .at(now)))
                .isInstanceOf(GeneralProblem.Conflict.class);
        assertThatThrownBy(() -> bring.bring(
                        teacher,
                        attempt.id(),
                        new SampleReturn(attempt, tokens, now)
                                .answered(0, RIGHT, now)
                                .at(now)))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void itGoesWithItsPersonOrItsCourse() {
        Attempt attempt = due(MINUTE);
        brought(attempt, right(attempt).brokenAt(now));
        assertThat(arrivals.findByCourseIdInAndState(List.of(course.value()), LateState.WAITING))
                .hasSize(1);
        assertThat(arrivals.findByAssessmentIdOrderById(attempt.assessmentId())).hasSize(1);
        forget.on(new AccountErased(student.userId(), now));
        await().untilAsserted(() ->
                assertThat(arrivals.findByAttemptIdOrderById(attempt.id())).isEmpty());
        brought(attempt, right(attempt).brokenAt(now));
        forget.on(new CourseDeleted(course.value(), now));
        await().untilAsserted(() ->
                assertThat(arrivals.findByAttemptIdOrderById(attempt.id())).isEmpty());
        brought(attempt, right(attempt).brokenAt(now));
        arrivals.deleteByPersonId(student.userId());
        brought(attempt, right(attempt).brokenAt(now));
        arrivals.deleteByCourseId(course.value());
        assertThat(arrivals.findByAttemptIdOrderById(attempt.id())).isEmpty();
    }
}
