package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptState;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.marking.MarkAnswers.Opened;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.internal.Course;
import io.lectern.courses.internal.EditCourse;
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

/** A course with three who may mark, and a learner who hands in an essay and a statement. */
abstract class ExamToMark {

    static final String ESSAY = "Boxes stand on it. It has feet.";

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    EditCourse edit;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Autowired
    ReadAttempts read;

    @Autowired
    WriteQuestion questions;

    @Autowired
    FindWork work;

    @Autowired
    MarkAnswers mark;

    @Autowired
    ReleaseMarks release;

    @Autowired
    DecideMarking decide;

    @Autowired
    Markings markings;

    Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    Actor second = teacher;
    Actor third = teacher;
    Actor student = teacher;
    CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourseOfThreeTeachers() {
        teacher = people.teacher().actor();
        second = people.teacher().actor();
        third = people.administrator().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        Course found = edit.publish(teacher, course.value());
        edit.teachers(teacher, course.value(), found.revision(), List.of(teacher.userId(), second.userId()));
        enrol.self(student, course.value());
    }

    static Conditions once() {
        return new Conditions(1, 0, false, false, Disclosure.MARKS, null, null, null, null, Reveal.AT_ONCE);
    }

    Assessment quiz() {
        return make.quiz(teacher, course, once(), make.essay(teacher, course), make.trueFalse(teacher, course));
    }

    Assessment quiz(boolean together, boolean anonymous, boolean twice, int tolerance) {
        Assessment quiz = quiz();
        decide.change(
                teacher,
                quiz.id(),
                0,
                new MarkingRules(together, anonymous, twice, BigDecimal.valueOf(tolerance), null, null));
        return quiz;
    }

    Attempt handedIn(Actor learner, Assessment quiz) {
        Attempt attempt = take.start(learner, quiz.id(), false);
        Response[] answers = {new EssayResponse(ESSAY), new TrueFalseResponse(true)};
        List<Given> given = IntStream.range(0, attempt.items().size())
                .mapToObj(i -> new Given(attempt.items().get(i).id(), answers[i], 1))
                .toList();
        return take.submit(learner, attempt.id(), given);
    }

    static UUID essayOf(Attempt attempt) {
        return attempt.items().getFirst().id();
    }

    Opened give(Actor marker, Attempt attempt, String points) {
        Opened before = mark.open(marker, attempt.id(), essayOf(attempt));
        return give(marker, attempt, before, points);
    }

    Opened give(Actor marker, Attempt attempt, Opened seen, String points) {
        Mark standing = seen.standing();
        return mark.mark(
                marker,
                attempt.id(),
                essayOf(attempt),
                given(seen.part(), standing == null ? null : standing.id(), points));
    }

    static MarkAnswers.Given given(Part part, @Nullable UUID seen, String points) {
        return new MarkAnswers.Given(
                part, seen, new Mark.Verdict(new BigDecimal(points), " Well written. ", List.of(), null));
    }

    Attempt released(Attempt attempt) {
        await().untilAsserted(() ->
                assertThat(read.open(student, attempt.id()).attempt().state()).isEqualTo(AttemptState.MARKED));
        return read.open(student, attempt.id()).attempt();
    }
}
