package io.lectern.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.marking.RegradeAnswers;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.learning.mastery.SkillEstimate.Level;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question that was wrong told the wrong thing about its learners' skills. */
abstract class RegradedAnswersContract {

    @OnPostgres
    static class OnPostgresTest extends RegradedAnswersContract {}

    @OnMongo
    static class OnMongoTest extends RegradedAnswersContract {}

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
    TakeAssessment take;

    @Autowired
    WriteQuestion questions;

    @Autowired
    RegradeAnswers regrade;

    @Autowired
    ReadMastery mastery;

    @Test
    void anAnswerThatIsJudgedAnewSaysSomethingElse() {
        Actor teacher = people.teacher().actor();
        Actor student = people.student().actor();
        CourseId course = courses.open(teacher, "Some text.");
        LessonId lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        enrol.self(student, course.value());
        BankQuestion question = assessments.trueFalse(teacher, course);
        Assessment quiz = assessments.quiz(
                teacher, course, AssessmentPlace.LESSON, lesson.value(), Conditions.OF_A_QUIZ, question);
        Attempt begun = take.start(student, quiz.id(), false);
        var wrong = new Given(begun.items().getFirst().id(), new TrueFalseResponse(false), 1);
        take.submit(student, begun.id(), List.of(wrong));
        await().untilAsserted(
                        () -> assertThat(estimate(student, course).level()).isEqualTo(Level.WEAK));

        var content = new QuestionContent(
                "Does a pallet carry boxes?", new TrueFalseTask(false, null, null), "", BigDecimal.ONE);
        BankQuestion mended =
                questions.edit(teacher, question.id(), question.edition(), false, question.label(), content);
        regrade.regrade(teacher, quiz.id(), question.id(), mended.revision());
        await().untilAsserted(() -> assertThat(estimate(student, course).steps())
                .singleElement()
                .matches(step -> step.answer().right()));
        assertThat(estimate(student, course).level()).isNotEqualTo(Level.WEAK);
    }

    private SkillEstimate estimate(Actor student, CourseId course) {
        return mastery.mine(student, course.value()).getFirst().estimate();
    }
}
