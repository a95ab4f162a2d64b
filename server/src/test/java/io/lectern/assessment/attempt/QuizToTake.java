package io.lectern.assessment.attempt;

import static io.lectern.assessment.attempt.SampleAssessments.conditions;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.WriteAssessments;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A course with a learner, and quizzes of statements that are true. */
abstract class QuizToTake {

    static final Response RIGHT = new TrueFalseResponse(true);
    static final Response WRONG = new TrueFalseResponse(false);

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
    ReadAttempts read;

    @Autowired
    WriteAssessments write;

    @Autowired
    Attempts attempts;

    Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    Actor student = teacher;
    CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourseWithALearner() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
    }

    Assessment quiz(Conditions conditions, int count) {
        BankQuestion[] asked = new BankQuestion[count];
        for (int i = 0; i < count; i++) {
            asked[i] = make.trueFalse(teacher, course);
        }
        return make.quiz(teacher, course, conditions, asked);
    }

    static List<Given> all(Attempt attempt, Response response) {
        return attempt.items().stream()
                .map(item -> new Given(item.id(), response, 1))
                .toList();
    }

    static Given first(Attempt attempt, Response response, long sequence) {
        return new Given(attempt.items().getFirst().id(), response, sequence);
    }

    static @Nullable Response answer(Attempt attempt) {
        return attempt.items().getFirst().response();
    }
}
