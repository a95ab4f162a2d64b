package io.lectern.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AttemptImport;
import io.lectern.assessment.AttemptImport.Answered;
import io.lectern.assessment.AttemptImport.PastAttempt;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attempts that were taken before they were known here. */
abstract class BringAttemptsContract {

    @OnPostgres
    static class OnPostgresTest extends BringAttemptsContract {}

    @OnMongo
    static class OnMongoTest extends BringAttemptsContract {}

    private static final Conditions ON_HONOUR =
            new Conditions(2, 0, false, false, Disclosure.SCORE, null, null, null, "I work alone.", Reveal.AT_ONCE);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    AttemptImport brought;

    @Autowired
    TakeAssessment take;

    @Autowired
    Attempts attempts;

    @Autowired
    Clock clock;

    @Test
    void nobodyConfirmedTheStatementOfHonourThere() {
        Actor teacher = people.teacher().actor();
        Actor student = people.student().actor();
        CourseId course = courses.open(teacher, "Pallets carry boxes.");
        Assessment exam = make.quiz(teacher, course, ON_HONOUR, make.trueFalse(teacher, course));
        enrol.self(student, course.value());
        var past = new PastAttempt(
                student.id(),
                course,
                exam.title(),
                clock.instant().minus(Duration.ofDays(3)),
                Duration.ofMinutes(5),
                List.of(new Answered.Right()));
        brought.bring(past);
        brought.bring(past);
        assertThat(of(exam, student)).singleElement().satisfies(attempt -> {
            assertThat(attempt.passed()).isTrue();
            assertThat(attempt.terms().honour()).isNull();
        });
        take.start(student, exam.id(), true);
        assertThat(of(exam, student).getLast().terms().honour()).isNotNull();
    }

    private List<Attempt> of(Assessment exam, Actor student) {
        return attempts.findByAssessmentIdAndPersonIdOrderByNumber(exam.id(), student.userId());
    }
}
