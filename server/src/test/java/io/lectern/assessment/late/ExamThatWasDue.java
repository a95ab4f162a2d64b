package io.lectern.assessment.late;

import static io.lectern.assessment.late.SampleReturn.RIGHT;
import static io.lectern.assessment.late.SampleReturn.WRONG;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.EndedAttempts;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.clock.TimeTokens;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner whose exam was due while the server could not be reached. */
abstract class ExamThatWasDue {

    static final Duration MINUTE = Duration.ofMinutes(1);

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
    TimeTokens tokens;

    @Autowired
    BringLate bring;

    @Autowired
    LateArrivals arrivals;

    @Autowired
    Clock clock;

    Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    Actor student = teacher;
    CourseId course = new CourseId(Ids.next());
    Instant now = Instant.EPOCH;

    @BeforeEach
    void aCourseWithALearner() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
        now = clock.instant();
    }

    Attempt begun() {
        Assessment exam = make.quiz(
                teacher,
                course,
                new Conditions(1, 0, false, false, Disclosure.ANSWERS, 30, null, null, null, Reveal.AT_ONCE),
                make.trueFalse(teacher, course),
                make.trueFalse(teacher, course));
        return take.start(student, exam.id(), false);
    }

    /** An attempt that was due so long ago. */
    Attempt due(Duration ago) {
        return ended.dueAt(begun(), now.minus(ago));
    }

    SampleReturn alone(Attempt attempt) {
        return new SampleReturn(attempt, tokens, dueOf(attempt).minus(Duration.ofMinutes(10)));
    }

    static Instant dueOf(Attempt attempt) {
        return Objects.requireNonNull(attempt.dueAt());
    }

    /** Two right answers, the last of them a minute before the end. */
    SampleReturn right(Attempt attempt) {
        Instant last = dueOf(attempt).minus(MINUTE);
        return alone(attempt)
                .answered(0, WRONG, last.minus(MINUTE))
                .answered(1, RIGHT, last)
                .answered(0, RIGHT, last);
    }

    LateArrival brought(Attempt attempt, Return back) {
        bring.bring(student, attempt.id(), back);
        return arrivals.findByAttemptIdAndName(attempt.id(), back.chain().name())
                .orElseThrow();
    }

    Attempt now(Attempt attempt) {
        return read.open(teacher, attempt.id()).attempt();
    }
}
