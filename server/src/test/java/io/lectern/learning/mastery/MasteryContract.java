package io.lectern.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.events.AttemptEnded;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.internal.ReadLesson;
import io.lectern.learning.mastery.SkillEstimate.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class MasteryContract extends LessonWithChecks {

    @Autowired
    TestAssessments assessments;

    @Autowired
    ReadLesson reading;

    @Autowired
    TakeAssessment take;

    @Autowired
    LearnFromAttempts attempts;

    @Test
    void untilATeacherDecidesEachLessonIsASkill() {
        assertThat(mine().skill().id()).isEqualTo(lesson.value());
        assertThat(mine().level()).isEqualTo(Level.UNKNOWN);
        assertThat(edit.ofCourse(teacher, course.value()).suggested()).isEmpty();
    }

    @Test
    void theFirstAnswerOfADayCountsOnceWhereverItIsGiven() {
        reading.answer(student, lesson.value(), check, Set.of(1));
        reading.answer(student, lesson.value(), check, Set.of(0));
        evidence.answeredInClass(student.id(), lesson, check, check, true);
        assertThat(mine().steps()).hasSize(1);
        assertThat(mine().steps().getFirst().answer().right()).isFalse();
        assertThat(mine().steps().getFirst().answer().source()).isEqualTo(Evidence.Source.READING);
        assertThat(mine().level()).isEqualTo(Level.WEAK);
    }

    @Test
    void manyDeliveriesAtOnceCountOnce() throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> told = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            told.add(() -> {
                evidence.answeredInClass(student.id(), lesson, check, check, true);
                return true;
            });
        }
        try (var rooms = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> each : rooms.invokeAll(told)) {
                each.get();
            }
        }
        assertThat(mine().steps()).hasSize(1);
    }

    @Test
    void whoDoesNotTakeTheCourseLeavesNoTrace() {
        reading.answer(teacher, lesson.value(), check, Set.of(0));
        assertThat(masteries.findByPersonIdAndCourseId(teacher.userId(), course.value()))
                .isEmpty();
    }

    @Test
    void anAttemptTellsOfEachOfItsQuestionsOnce() {
        Assessment quiz = assessments.quiz(
                teacher,
                course,
                AssessmentPlace.LESSON,
                lesson.value(),
                new Conditions(0, 0, false, false, Disclosure.SCORE, null, null, null, null, Reveal.AT_ONCE),
                assessments.trueFalse(teacher, course),
                assessments.trueFalse(teacher, course),
                assessments.essay(teacher, course));
        Attempt begun = take.start(student, quiz.id(), false);
        List<Given> given = List.of(
                new Given(begun.items().get(0).id(), new Response.TrueFalseResponse(true), 1),
                new Given(begun.items().get(1).id(), new Response.TrueFalseResponse(false), 1));
        take.submit(student, begun.id(), given);
        await().untilAsserted(() -> assertThat(mine().steps()).hasSize(2));
        assertThat(mine().steps().stream().filter(step -> step.answer().right()))
                .hasSize(1);
        Instant now = clock.instant();
        attempts.on(new AttemptEnded(begun.id(), quiz.id(), course.value(), student.userId(), false, now));
        await().pollDelay(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(mine().steps()).hasSize(2));
    }

    @Test
    void estimatesFollowFromTheAnswersInTheOrderOfTime() {
        Instant now = clock.instant();
        note.note(student.id(), course, List.of(answer("2", now.plusMillis(2), true)));
        note.note(student.id(), course, List.of(answer("1", now.plusMillis(1), false)));
        assertThat(mine().steps()).extracting(step -> step.answer().key()).containsExactly("1", "2");
        answers(4, true);
        assertThat(mine().level()).isEqualTo(Level.MASTERED);
        assertThat(mine().percent()).isBetween(95, 99);
        answers(4, false);
        assertThat(mine().level()).isNotEqualTo(Level.MASTERED);
    }

    @Test
    void otherSkillsHoldForAnswersThatAreThere() {
        answers(2, true);
        UUID first = Ids.next();
        UUID second = Ids.next();
        List<Skill> skills = List.of(
                new Skill(first, "Carrying", List.of(), List.of(lesson.value()), List.of()),
                new Skill(second, "Storing", List.of(first), List.of(), List.of()));
        long edition = edit.ofCourse(teacher, course.value()).skills().edition();
        EditSkills.Found saved = edit.save(teacher, course.value(), edition, skills);
        assertThat(records.findById(course.value()).orElseThrow().skills()).isEqualTo(skills);
        assertThat(mastery.mine(student, course.value()))
                .extracting(mine -> mine.estimate().steps().size())
                .containsExactly(2, 0);
        assertThatThrownBy(() -> edit.save(teacher, course.value(), edition, skills))
                .isInstanceOf(GeneralProblem.Conflict.class);
        edit.save(teacher, course.value(), saved.skills().edition(), List.of());
        assertThat(edit.ofCourse(teacher, course.value()).suggested())
                .extracting(Skill::id)
                .containsExactly(lesson.value());
    }

    @Test
    void aQuestionThatNamesASkillTellsAboutThatOne() {
        var named = new Evidence(
                "k",
                Evidence.Source.ASSESSMENT,
                Ids.next(),
                lesson.value(),
                null,
                List.of(" storing "),
                true,
                clock.instant());
        var storing = new Skill(Ids.next(), "Storing", List.of(), List.of(), List.of());
        var carrying = new Skill(Ids.next(), "Carrying", List.of(), List.of(lesson.value()), List.of());
        SkillsTold told = SkillsTold.of(List.of(storing, carrying), List.of());
        assertThat(told.about(storing, named)).isTrue();
        assertThat(told.about(carrying, named)).isFalse();
    }
}
