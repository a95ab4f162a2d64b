package io.lectern.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.marking.DecideMarking;
import io.lectern.assessment.marking.FindWork;
import io.lectern.assessment.marking.MarkingRules;
import io.lectern.assessment.marking.ReleaseMarks;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** More attempts wait for a person than are read at once, and all of them are counted. */
abstract class ManyWaitingContract {

    @OnPostgres
    static class OnPostgresTest extends ManyWaitingContract {}

    @OnMongo
    static class OnMongoTest extends ManyWaitingContract {}

    private static final int MANY = 2 * MarkableAttempts.PORTION + 1;

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
    Attempts attempts;

    @Autowired
    FindWork work;

    @Autowired
    DecideMarking decide;

    @Autowired
    ReleaseMarks release;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
    }

    private Assessment essay(@Nullable Integer minutes, @Nullable Instant closes) {
        var conditions =
                new Conditions(0, 0, false, false, Disclosure.MARKS, minutes, null, closes, null, Reveal.AT_ONCE);
        Assessment essay = make.quiz(teacher, course, conditions, make.essay(teacher, course));
        decide.change(teacher, essay.id(), 0, new MarkingRules(true, false, false, BigDecimal.ZERO, null, null));
        return essay;
    }

    private Attempt handedIn(Assessment essay) {
        Attempt attempt = take.start(student, essay.id(), false);
        var answer = new Answering.Given(attempt.items().getFirst().id(), new EssayResponse("It carries boxes."), 1);
        return take.submit(student, attempt.id(), List.of(answer));
    }

    /** The same by somebody else. */
    private static Attempt copy(Attempt of) {
        return new Attempt(
                Ids.next(),
                null,
                of.assessmentId(),
                of.courseId(),
                Ids.next(),
                of.number(),
                of.state(),
                of.startedAt(),
                of.dueAt(),
                of.submittedAt(),
                of.score(),
                of.passed(),
                of.terms(),
                of.items());
    }

    @Test
    void nothingIsLeftOutHoweverMuchWaits() {
        Assessment essay = essay(null, null);
        Attempt one = handedIn(essay);
        attempts.saveAll(IntStream.range(1, MANY).mapToObj(_ -> copy(one)).toList());

        assertThat(work.inCourses(teacher, null)).singleElement().satisfies(waiting -> {
            assertThat(waiting.answers()).isEqualTo(MANY);
            assertThat(waiting.since()).isEqualTo(one.submittedAt());
        });
        FindWork.Work found = work.at(teacher, essay.id());
        assertThat(found.total()).isEqualTo(MANY);
        assertThat(found.ready()).isZero();
        assertThat(found.papers()).hasSizeLessThan(MANY);
        assertThatThrownBy(() -> release.all(teacher, essay.id()))
                .isInstanceOfSatisfying(
                        AssessmentProblem.NotMarked.class,
                        problem -> assertThat(problem.properties()).containsEntry("attempts", MANY));
    }

    @Test
    void resultsGoOutTogetherOnlyWhenNobodyCanWorkOnItAnyMore() {
        Assessment timed = essay(30, null);
        handedIn(timed);
        take.start(student, timed.id(), false);
        assertThatThrownBy(() -> release.all(teacher, timed.id()))
                .isInstanceOfSatisfying(
                        AssessmentProblem.StillUnderWay.class,
                        problem -> assertThat(problem.properties()).containsEntry("attempts", 1));

        Assessment window = essay(null, clock.instant().plus(Duration.ofHours(1)));
        handedIn(window);
        assertThatThrownBy(() -> release.all(teacher, window.id())).isInstanceOf(AssessmentProblem.StillUnderWay.class);

        Assessment open = essay(null, null);
        take.start(student, open.id(), false);
        assertThat(release.all(teacher, open.id()))
                .as("who may take for ever holds nobody up")
                .isZero();
    }
}
