package io.lectern.assessment.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.bank.QuestionPool;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class AssessmentContract {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    WriteAssessments write;

    @Autowired
    AssessmentDesk desk;

    @Autowired
    Assessments assessments;

    @Autowired
    CourseRulesRecords rules;

    @Autowired
    ForgetAssessments forget;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = courses.open(teacher, "Some text.");
    }

    private Assessment.Content content(Item... items) {
        return TestAssessments.content(AssessmentPlace.COURSE, course.value(), Conditions.OF_AN_EXAM, List.of(items));
    }

    private static Item named(UUID question) {
        return Item.named(Ids.next(), question, new BigDecimal("2.50"));
    }

    @Test
    void whatIsWrittenComesBackAsItWas() {
        Item drawn = Item.drawn(
                Ids.next(), 3, new QuestionPool(List.of("stock", "مخزون"), List.of("Stock"), 2, 4), BigDecimal.TEN);
        Assessment draft = write.create(teacher, course.value(), content(named(Ids.next()), drawn));
        assertThat(assessments.findById(draft.id())).contains(draft);
        assertThat(draft.questions()).isEqualTo(4);
        assertThat(draft.points()).isEqualByComparingTo("32.5");
        assertThat(assessments.findByCourseIdOrderById(course.value())).containsExactly(draft);
    }

    @Test
    void questionsAreDrawnBySkillAndDifficulty() {
        make.skilled(teacher, course, "Stock", 3);
        make.skilled(teacher, course, "Stock", 3);
        make.skilled(teacher, course, "Costs", 5);
        assertThat(opens(new QuestionPool(List.of(), List.of("Flow", "Stock"), 3, 3)))
                .isTrue();
        assertThat(opens(new QuestionPool(List.of(), List.of("Costs"), 1, 5))).isFalse();
        assertThat(opens(new QuestionPool(List.of(), List.of(), 4, 5))).isFalse();
        assertThat(opens(new QuestionPool(List.of(), List.of(), 1, 2))).isFalse();
    }

    private boolean opens(QuestionPool pool) {
        Assessment draft =
                write.create(teacher, course.value(), content(Item.drawn(Ids.next(), 2, pool, BigDecimal.ONE)));
        try {
            write.decide(teacher, draft.id(), draft.revision(), AssessmentStatus.OPEN);
            return true;
        } catch (AssessmentProblem.TooFewQuestions e) {
            return false;
        }
    }

    @Test
    void whoComesSecondIsTold() {
        Assessment draft = write.create(teacher, course.value(), content());
        write.change(teacher, draft.id(), draft.revision(), content(named(Ids.next())));
        assertThatThrownBy(() -> write.change(teacher, draft.id(), draft.revision(), content()))
                .isInstanceOf(AssessmentProblem.Changed.class);
        assertThat(desk.find(draft.id()).questions()).isEqualTo(1);
    }

    @Test
    void oneWithoutQuestionsDoesNotOpen() {
        Assessment empty = write.create(teacher, course.value(), content());
        assertThatThrownBy(() -> write.decide(teacher, empty.id(), empty.revision(), AssessmentStatus.OPEN))
                .isInstanceOf(AssessmentProblem.TooFewQuestions.class);
        Assessment filled = write.change(
                teacher,
                empty.id(),
                empty.revision(),
                content(named(make.trueFalse(teacher, course).id())));
        Assessment open = write.decide(teacher, filled.id(), filled.revision(), AssessmentStatus.OPEN);
        assertThatThrownBy(() -> write.change(teacher, open.id(), open.revision(), content()))
                .isInstanceOf(AssessmentProblem.TooFewQuestions.class);
    }

    @Test
    void aPlaceIsInTheCourse() {
        assertThatThrownBy(() -> write.create(
                        teacher,
                        course.value(),
                        TestAssessments.content(AssessmentPlace.LESSON, Ids.next(), Conditions.OF_A_QUIZ, List.of())))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void aCourseHasOnePassMark() {
        assertThat(desk.rulesOf(course.value()).passMark()).isEqualByComparingTo("70");
        CourseRules changed = write.rules(teacher, course.value(), 1, new BigDecimal("62.5"), QuizRules.USUAL);
        assertThat(rules.findById(course.value())).contains(changed);
        assertThat(changed.number()).isEqualTo(2);
        assertThatThrownBy(() -> write.rules(teacher, course.value(), 1, BigDecimal.TEN, QuizRules.USUAL))
                .isInstanceOf(GeneralProblem.Conflict.class);
        assertThat(write.rules(teacher, course.value(), 2, BigDecimal.TEN, QuizRules.USUAL)
                        .number())
                .isEqualTo(3);
    }

    @Test
    void aCourseSaysWhatItsQuizzesBeginWith() {
        assertThat(desk.rulesOf(course.value()).quizzes()).isEqualTo(QuizRules.USUAL);
        var strict = new QuizRules(2, 30, true, false, Disclosure.MARKS, true);
        write.rules(teacher, course.value(), 1, BigDecimal.TEN, strict);
        assertThat(rules.findById(course.value()).orElseThrow().quizzes()).isEqualTo(strict);
    }

    @Test
    void rightsAreAsAgreed() {
        Actor administrator = people.administrator().actor();
        Actor auditor = people.auditor().actor();
        Assessment draft = write.create(teacher, course.value(), content());
        for (Actor may : List.of(administrator, teacher)) {
            write.remove(may, write.create(may, course.value(), content()).id());
        }
        for (Actor mayNot :
                List.of(auditor, people.teacher().actor(), people.student().actor())) {
            assertThatThrownBy(() -> write.create(mayNot, course.value(), content()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> write.change(mayNot, draft.id(), draft.revision(), content()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> write.remove(mayNot, draft.id())).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> write.rules(mayNot, course.value(), 1, BigDecimal.ONE, QuizRules.USUAL))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThat(write.ofCourse(auditor, course.value()).editable()).isFalse();
        assertThat(write.ofCourse(teacher, course.value()).assessments()).containsExactly(draft);
        assertThatThrownBy(() -> write.ofCourse(people.student().actor(), course.value()))
                .isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    void assessmentsGoWithTheirCourse() {
        write.create(teacher, course.value(), content());
        write.rules(teacher, course.value(), 1, BigDecimal.ONE, QuizRules.USUAL);
        forget.on(new CourseDeleted(course.value(), clock.instant()));
        await().untilAsserted(() ->
                assertThat(assessments.findByCourseIdOrderById(course.value())).isEmpty());
        assertThat(rules.findById(course.value())).isEmpty();
        assessments.save(Assessment.draft(course.value(), content(), teacher.userId(), clock.instant()));
        assessments.deleteByCourseId(course.value());
        assertThat(assessments.findByCourseIdOrderById(course.value())).isEmpty();
    }
}
