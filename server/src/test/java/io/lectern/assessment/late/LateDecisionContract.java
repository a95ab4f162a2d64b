package io.lectern.assessment.late;

import static io.lectern.assessment.late.SampleReturn.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.events.AccountErased;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.marking.DecideLate;
import io.lectern.assessment.marking.FindWork;
import io.lectern.assessment.marking.ReleaseMarks;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of what waits for a teacher. */
abstract class LateDecisionContract extends ExamThatWasDue {

    @OnPostgres
    static class OnPostgresTest extends LateDecisionContract {}

    @OnMongo
    static class OnMongoTest extends LateDecisionContract {}

    @Autowired
    DecideLate decide;

    @Autowired
    FindWork work;

    @Autowired
    ReleaseMarks release;

    @Autowired
    ForgetLate forget;

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
