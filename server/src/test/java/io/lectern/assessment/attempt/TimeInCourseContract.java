package io.lectern.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.enrolment.internal.ManageLearners;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An attempt without an end of its own ends with its learner's time in the course. */
abstract class TimeInCourseContract {

    @OnPostgres
    static class OnPostgresTest extends TimeInCourseContract {}

    @OnMongo
    static class OnMongoTest extends TimeInCourseContract {}

    private static final Conditions TIMED =
            new Conditions(0, 0, false, false, Disclosure.SCORE, 30, null, null, null, Reveal.AT_ONCE);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    ManageLearners learners;

    @Autowired
    TakeAssessment take;

    @Autowired
    Clock clock;

    private Actor teacher = Actor.lectern();
    private Actor student = Actor.lectern();
    private CourseId course = new CourseId(Ids.next());
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        now = clock.instant();
    }

    private void takesUntil(@Nullable Instant until) {
        enrol.other(teacher, course.value(), student.userId(), now.minus(Duration.ofDays(1)), until);
    }

    private Assessment quiz(Conditions conditions) {
        return make.quiz(teacher, course, conditions, make.trueFalse(teacher, course));
    }

    private Instant days(int days) {
        return now.plus(Duration.ofDays(days));
    }

    @Test
    void itIsDueWhenThatTimeEndsAndFollowsItWhenItIsMadeLonger() {
        Assessment quiz = quiz(Conditions.OF_A_QUIZ);
        takesUntil(days(3));
        Attempt attempt = take.start(student, quiz.id(), false);
        assertThat(attempt.dueAt()).isEqualTo(days(3));
        takesUntil(days(9));
        assertThat(take.start(student, quiz.id(), false).dueAt()).isEqualTo(days(9));
        takesUntil(days(5));
        assertThat(take.start(student, quiz.id(), false).dueAt())
                .as("never earlier than it was to")
                .isEqualTo(days(9));
        takesUntil(null);
        assertThat(take.start(student, quiz.id(), false).dueAt()).isNull();
    }

    @Test
    void withoutAnEndOfThatTimeItHasNone() {
        takesUntil(null);
        Attempt attempt = take.start(student, quiz(Conditions.OF_A_QUIZ).id(), false);
        assertThat(attempt.dueAt()).isNull();
    }

    @Test
    void oneWithALimitKeepsItsOwnEnd() {
        Assessment exam = quiz(TIMED);
        takesUntil(now.plus(Duration.ofMinutes(20)));
        Attempt attempt = take.start(student, exam.id(), false);
        Instant due = Objects.requireNonNull(attempt.dueAt());
        assertThat(Duration.between(attempt.startedAt(), due)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void afterThatTimeTheRunningOneGoesOnAndNoneBegins() {
        Assessment exam = quiz(TIMED);
        takesUntil(null);
        Attempt attempt = take.start(student, exam.id(), false);
        learners.revoke(teacher, course.value(), student.userId());
        assertThat(take.start(student, exam.id(), false).id()).isEqualTo(attempt.id());
        assertThat(take.submit(student, attempt.id(), List.of()).isRunning()).isFalse();
        assertThatThrownBy(() -> take.start(student, exam.id(), false)).isInstanceOf(EnrolmentProblem.class);
    }
}
