package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.analytics.course.ReadCourseFigures;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.grades.ReadGrades;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.certificates.internal.CertificateRule;
import io.lectern.certificates.internal.EditCertificateRule;
import io.lectern.certificates.internal.ReadCertificates;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.enrolment.internal.Enrolment;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.learning.mastery.ReadMastery;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is enrolled in the same course again and again: by themselves, by a teacher, at the same moment. On either store. */
abstract class EnrolledTwiceContract {

    @OnPostgres
    static class OnPostgresTest extends EnrolledTwiceContract {}

    @OnMongo
    static class OnMongoTest extends EnrolledTwiceContract {}

    private static final int TABS = 6;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments assessments;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Enrol enrol;

    @Autowired
    EnrolmentRegister register;

    @Autowired
    TakeAssessment take;

    @Autowired
    LessonProgressRecorder recorder;

    @Autowired
    EditCertificateRule rules;

    @Autowired
    ReadCertificates certificates;

    @Autowired
    ReadGrades grades;

    @Autowired
    ReadCourseFigures figures;

    @Autowired
    ReadMastery mastery;

    @Autowired
    Clock clock;

    @Test
    void whoIsEnrolledTwiceIsOneLearnerEverywhere() {
        Actor teacher = people.teacher().actor();
        Actor student = people.student().actor();
        CourseId course = courses.open(teacher, "Pallets carry boxes.");
        LessonId lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        automatic(teacher, course);
        Assessment quiz = assessments.quiz(
                teacher,
                course,
                AssessmentPlace.LESSON,
                lesson.value(),
                new Conditions(1, 0, false, false, Disclosure.SCORE, null, null, null, null, Reveal.AT_ONCE),
                assessments.trueFalse(teacher, course));
        Enrolment first = enrol.self(student, course.value());
        enrolManyTimes(teacher, student, course);

        Attempt attempt = take.start(student, quiz.id(), false);
        assertThat(take.start(student, quiz.id(), false).id()).isEqualTo(attempt.id());
        UUID asked = attempt.items().getFirst().id();
        take.submit(student, attempt.id(), List.of(new Given(asked, new TrueFalseResponse(true), 1)));
        recorder.attended(student.id(), Presence.whole(lesson, 1));
        await().untilAsserted(() -> assertThat(certificates.mine(student)).hasSize(1));

        enrolManyTimes(teacher, student, course);
        assertThat(enrol.self(student, course.value()).id()).isEqualTo(first.id());
        recorder.attended(student.id(), Presence.whole(lesson, 1));
        assertThatThrownBy(() -> take.start(student, quiz.id(), false))
                .isInstanceOf(AssessmentProblem.NoAttemptLeft.class);

        assertThat(register.learnersOf(course)).containsExactly(student.id());
        assertThat(grades.ofCourse(teacher, course.value()).rows()).hasSize(1);
        assertThat(figures.of(teacher, course.value(), Duration.ofDays(14))
                        .health()
                        .enrolled())
                .isEqualTo(1);
        assertThat(mastery.ofClass(teacher, course.value()).learners()).hasSize(1);
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(certificates
                                .ofCourse(teacher, course.value(), null)
                                .certificates())
                        .hasSize(1));
    }

    private void enrolManyTimes(Actor teacher, Actor student, CourseId course) {
        List<Callable<Enrolment>> tabs = new ArrayList<>();
        for (int i = 0; i < TABS; i++) {
            tabs.add(() -> enrol.self(student, course.value()));
        }
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(at.invokeAll(tabs))
                    .allSatisfy(done -> assertThat(done.get().personId()).isEqualTo(student.userId()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        enrol.other(
                teacher, course.value(), student.userId(), null, clock.instant().plus(Duration.ofDays(30)));
        enrol.other(teacher, course.value(), student.userId(), null, null);
    }

    private void automatic(Actor teacher, CourseId course) {
        CertificateRule rule = rules.read(teacher, course.value()).rule();
        rules.change(
                teacher,
                course.value(),
                rule.revision(),
                new CertificateRule.Change(
                        CertificateRule.Mode.AUTOMATIC, true, null, rule.design(), "en", rule.wording(), null));
    }
}
