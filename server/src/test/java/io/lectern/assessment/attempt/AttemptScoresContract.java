package io.lectern.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class AttemptScoresContract {

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

    @Test
    void whatIsOverIsReadWithItsScoreAndWhatRunsIsNot() {
        Actor teacher = people.teacher().actor();
        CourseId course = courses.open(teacher, "Some text.");
        Assessment quiz =
                make.quiz(teacher, course, SampleAssessments.conditions(0, 0), make.trueFalse(teacher, course));
        Actor over = learner(course);
        Actor still = learner(course);
        Attempt attempt = take.start(over, quiz.id(), false);
        take.submit(over, attempt.id(), List.of());
        take.start(still, quiz.id(), false);

        assertThat(attempts.scores(course.value(), null)).singleElement().satisfies(row -> {
            assertThat(row.assessmentId()).isEqualTo(quiz.id());
            assertThat(row.personId()).isEqualTo(over.userId());
            assertThat(row.state()).isEqualTo(AttemptState.MARKED);
            assertThat(Objects.requireNonNull(row.score()).earned()).isEqualByComparingTo(BigDecimal.ZERO);
        });
        assertThat(attempts.scores(course.value(), over.userId())).hasSize(1);
        assertThat(attempts.scores(course.value(), still.userId())).isEmpty();
        assertThat(attempts.scores(Ids.next(), null)).isEmpty();
        assertThat(attempts.firstPapers(course.value())).singleElement().satisfies(paper -> {
            assertThat(paper.assessmentId()).isEqualTo(quiz.id());
            assertThat(paper.items()).singleElement().satisfies(item -> {
                assertThat(item.revision()).isEqualTo(1);
                assertThat(item.points()).isEqualByComparingTo(BigDecimal.ONE);
                assertThat(item.fraction()).isEqualByComparingTo(BigDecimal.ZERO);
            });
        });
    }

    @Test
    void whatWasPassedOnceIsPassedHoweverOften() {
        Actor teacher = people.teacher().actor();
        CourseId course = courses.open(teacher, "Some text.");
        Assessment quiz =
                make.quiz(teacher, course, SampleAssessments.conditions(0, 0), make.trueFalse(teacher, course));
        Actor learner = learner(course);
        for (boolean right : new boolean[] {true, false, true}) {
            Attempt attempt = take.start(learner, quiz.id(), false);
            var given = new Answering.Given(attempt.items().getFirst().id(), new Response.TrueFalseResponse(right), 1);
            take.submit(learner, attempt.id(), List.of(given));
        }
        Actor failed = learner(course);
        take.submit(failed, take.start(failed, quiz.id(), false).id(), List.of());

        var pass = new AttemptScores.Pass(learner.userId(), quiz.id());
        assertThat(attempts.passes(course.value(), null)).containsExactly(pass);
        assertThat(attempts.passes(course.value(), learner.userId())).containsExactly(pass);
        assertThat(attempts.passes(course.value(), failed.userId())).isEmpty();
    }

    private Actor learner(CourseId course) {
        Actor learner = people.student().actor();
        enrol.self(learner, course.value());
        return learner;
    }
}
