package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Rubric;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.model.LanguageModel;
import io.lectern.model.testing.TestModel;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An essay, and a model that is asked about it. */
abstract class EssayForAModel {

    @Autowired
    TestPeople testPeople;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Autowired
    MarkAnswers mark;

    @Autowired
    MarkingDesk desk;

    @Autowired
    Suggestions suggestions;

    @Autowired
    MarkingSettingsRecords settings;

    @Autowired
    People people;

    @Autowired
    Turns turns;

    @Autowired
    Clock clock;

    Object answer = Map.of();
    final TestModel test = new TestModel(_ -> answer);
    Actor teacher = new Actor(Ids.next(), "Somebody", "ar", Set.of(Role.TEACHER));
    Actor student = teacher;
    CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = testPeople.teacher().actor();
        student = testPeople.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
    }

    @AfterEach
    void stop() {
        test.close();
    }

    SuggestMarks suggest() {
        return suggest(test.model);
    }

    SuggestMarks suggest(LanguageModel model) {
        return new SuggestMarks(mark, desk, suggestions, people, model, turns, clock);
    }

    AllowSuggestions allow() {
        return new AllowSuggestions(settings, desk, test.model, turns, clock);
    }

    Assessment quiz(@Nullable Rubric rubric) {
        var once = new Conditions(1, 0, false, false, Disclosure.MARKS, null, null, null, null, Reveal.AT_ONCE);
        return make.quiz(
                teacher,
                course,
                once,
                make.question(teacher, course, new EssayTask(0, 0, "It carries boxes.", 6, rubric)));
    }

    Attempt handedIn(Assessment quiz) {
        Attempt attempt = take.start(student, quiz.id(), false);
        String text = "Boxes stand  on it, says " + student.name() + " (p@example.org). It has feet.";
        return take.submit(student, attempt.id(), List.of(new Given(item(attempt), new EssayResponse(text), 1)));
    }

    static UUID item(Attempt attempt) {
        return attempt.items().getFirst().id();
    }

    Attempt allowedAndHandedIn(@Nullable Rubric rubric) {
        Assessment quiz = quiz(rubric);
        assertThat(allow().allow(teacher, quiz.id(), true)).isEqualTo(new AllowSuggestions.Decided(true, true));
        return handedIn(quiz);
    }
}
