package io.lectern.assessment.grades;

import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.grades.GradeEntry.Content;
import io.lectern.assessment.grades.KeepColumns.ColumnContent;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A course with a teacher and a learner. */
abstract class AnyGrades {

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
    ReadGrades read;

    @Autowired
    EnterGrades enter;

    @Autowired
    KeepColumns columns;

    @Autowired
    GradeEntries entries;

    @Autowired
    Gradebooks books;

    Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    Actor student = teacher;
    CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** A quiz of so many questions, a point each. */
    Assessment quiz(int questions) {
        return make.quiz(
                teacher,
                course,
                Conditions.OF_A_QUIZ,
                IntStream.range(0, questions)
                        .mapToObj(_ -> make.trueFalse(teacher, course))
                        .toArray(BankQuestion[]::new));
    }

    Attempt handIn(Actor learner, Assessment quiz, boolean... answers) {
        Attempt attempt = take.start(learner, quiz.id(), false);
        List<Given> given = IntStream.range(0, answers.length)
                .mapToObj(i -> new Given(attempt.items().get(i).id(), new TrueFalseResponse(answers[i]), 1))
                .toList();
        return take.submit(learner, attempt.id(), given);
    }

    /** A column of ten points that learners see. */
    UUID column(boolean released) {
        Gradebook book = columns.add(
                teacher, course.value(), revision(), new ColumnContent("Oral work", number("10"), released));
        return book.columns().getLast().id();
    }

    long revision() {
        return read.ofCourse(teacher, course.value()).book().revision();
    }

    LearnerGrades grades() {
        return read.of(teacher, course.value(), student.userId()).grades();
    }

    GradeCell cell(UUID column) {
        return grades().cells().stream()
                .filter(c -> c.column().id().equals(column))
                .findFirst()
                .orElseThrow();
    }

    LearnerGrades enter(UUID column, @Nullable String points, @Nullable String reason) {
        long revision = column.equals(course.value())
                ? grades().wholeRevision()
                : cell(column).revision();
        return enter.enter(teacher, course.value(), column, student.userId(), revision, content(points, false, reason));
    }

    static Content content(@Nullable String points, boolean excused, @Nullable String reason) {
        return new Content(points == null ? null : number(points), excused, reason);
    }

    static void eventually(Runnable check) {
        await().untilAsserted(check::run);
    }
}
