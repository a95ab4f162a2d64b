package io.lectern.assessment.attempt;

import static io.lectern.assessment.attempt.SampleAssessments.conditions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.QuestionPictures;
import io.lectern.assessment.bank.ShowQuestion;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.question.AreaShape;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.media.FileProblem;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class QuestionPicturesContract {

    private static final Label LABEL = new Label("With a picture", List.of(), List.of(), 2);

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
    QuestionPictures pictures;

    @Autowired
    WriteQuestion write;

    @Autowired
    ShowQuestion show;

    @Autowired
    QuestionPictureGate gate;

    @Autowired
    BankQuestions questions;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = courses.open(teacher, "Some text.");
    }

    private String picture(Actor by) {
        byte[] gif = ("GIF89a" + Ids.next()).getBytes(StandardCharsets.UTF_8);
        return pictures.take(by, course.value(), "shelf.gif", new ByteArrayInputStream(gif))
                .id()
                .value();
    }

    private static QuestionContent content(String picture) {
        var task = new Task.TrueFalseTask(true, null, null);
        return new QuestionContent("Is it full? ![A shelf](" + picture + ")", task, "", BigDecimal.ONE);
    }

    private BankQuestion written(QuestionContent content) {
        return write.create(teacher, course.value(), false, LABEL, content);
    }

    @Test
    void aPictureBecomesTheQuestionsWithItsSaving() {
        String picture = picture(teacher);
        var stem = "![A shelf](" + picture + ")";
        assertThat(show.shown(teacher, course.value(), stem, content(picture).task(), "")
                        .stem())
                .singleElement()
                .satisfies(block -> assertThat(block.figure())
                        .satisfies(figure -> assertThat(figure.url()).isEqualTo("/api/files/" + picture)));
        BankQuestion question = written(content(picture));
        assertThat(write.duplicate(teacher, question.id()).content()).isEqualTo(question.content());
        BankQuestion edited = write.edit(
                people.administrator().actor(), question.id(), question.edition(), false, LABEL, content(picture));
        assertThat(edited.content()).isEqualTo(question.content());
        assertThat(questions.findByCourseId(course.value())).hasSize(2);
    }

    @Test
    void somebodyElsesPictureIsNotTaken() {
        String theirs = picture(people.administrator().actor());
        var hotspot = new Task.HotspotTask(
                theirs, "A shelf", 10, 10, List.of(new Task.HotspotArea("a", new AreaShape.Circle(5, 5, 2), null)), 1);
        for (QuestionContent content :
                List.of(content(theirs), new QuestionContent("Where?", hotspot, "", BigDecimal.ONE))) {
            assertThatThrownBy(() -> written(content))
                    .isInstanceOfSatisfying(
                            GeneralProblem.Invalid.class,
                            refused ->
                                    assertThat(refused.properties().toString()).contains("not-a-file"));
        }
    }

    @Test
    void onlyAPictureOfWhoMayEditIsTaken() {
        var text = new ByteArrayInputStream("no picture".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> pictures.take(teacher, course.value(), "shelf.gif", text))
                .isInstanceOf(FileProblem.Unreadable.class);
        for (Actor actor : List.of(
                people.teacher().actor(),
                people.student().actor(),
                people.auditor().actor())) {
            assertThatThrownBy(() -> picture(actor)).isInstanceOf(GeneralProblem.Forbidden.class);
        }
    }

    @Test
    void learnersSeeItOnceTheyWereAsked() {
        BankQuestion question = written(content(picture(teacher)));
        Actor student = people.student().actor();
        Actor other = people.student().actor();
        enrol.self(student, course.value());
        enrol.self(other, course.value());
        assertThat(gate.mayOpen(student, question.id())).isFalse();
        take.start(
                student, make.quiz(teacher, course, conditions(0, 0), question).id(), false);
        assertThat(gate.mayOpen(student, question.id())).isTrue();
        assertThat(gate.mayOpen(teacher, question.id())).isTrue();
        assertThat(gate.mayOpen(other, question.id())).isFalse();
        assertThat(gate.mayOpen(people.teacher().actor(), question.id())).isFalse();
        assertThat(gate.mayOpen(student, Ids.next())).isFalse();
    }
}
