package io.lectern.assessment.testing;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentKind;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Item;
import io.lectern.assessment.authoring.Section;
import io.lectern.assessment.authoring.WriteAssessments;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.question.Task;
import io.lectern.courses.CourseId;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes questions and quizzes the way teachers do. Each call makes something new. */
@Component
public class TestAssessments {

    private final WriteQuestion questions;
    private final WriteAssessments assessments;

    TestAssessments(WriteQuestion questions, WriteAssessments assessments) {
        this.questions = questions;
        this.assessments = assessments;
    }

    /** A question that is answered right with {@code true}, for one point. */
    public BankQuestion trueFalse(Actor teacher, CourseId course, String... tags) {
        return question(teacher, course, new Task.TrueFalseTask(true, null, "Look at the pallet again."), tags);
    }

    /** A question that a person has to mark. */
    public BankQuestion essay(Actor teacher, CourseId course) {
        return question(teacher, course, new Task.EssayTask(0, 0, "It carries boxes.", 6, null));
    }

    /** In use, for one point. */
    public BankQuestion question(Actor teacher, CourseId course, Task task, String... tags) {
        return question(
                teacher, course, task, new BankQuestion.Label("Question " + Ids.next(), List.of(tags), List.of(), 2));
    }

    /** A question about this skill that is answered right with {@code true}, in use, for one point. */
    public BankQuestion skilled(Actor teacher, CourseId course, String skill, int difficulty) {
        var label = new BankQuestion.Label("Question " + Ids.next(), List.of(), List.of(skill), difficulty);
        return question(teacher, course, new Task.TrueFalseTask(true, null, null), label);
    }

    private BankQuestion question(Actor teacher, CourseId course, Task task, BankQuestion.Label label) {
        var content = new QuestionContent("Does a pallet carry boxes?", task, "It has feet.", BigDecimal.ONE);
        return questions.create(teacher, course.value(), false, label, content);
    }

    /** An open, required quiz at the end of the course, a point for each question. */
    public Assessment quiz(Actor teacher, CourseId course, Conditions conditions, BankQuestion... asked) {
        return quiz(teacher, course, AssessmentPlace.COURSE, course.value(), conditions, asked);
    }

    public Assessment quiz(
            Actor teacher,
            CourseId course,
            AssessmentPlace place,
            UUID placeId,
            Conditions conditions,
            BankQuestion... asked) {
        List<Item> items = Arrays.stream(asked)
                .map(q -> Item.named(Ids.next(), q.id(), BigDecimal.ONE))
                .toList();
        Assessment draft = assessments.create(teacher, course.value(), content(place, placeId, conditions, items));
        return assessments.decide(teacher, draft.id(), draft.revision(), AssessmentStatus.OPEN);
    }

    public static Assessment.Content content(
            AssessmentPlace place, UUID placeId, Conditions conditions, List<Item> items) {
        return new Assessment.Content(
                AssessmentKind.QUIZ,
                place,
                placeId,
                "Pallets",
                "Take your *time*.",
                true,
                List.of(new Section(Ids.next(), "", items)),
                conditions);
    }
}
