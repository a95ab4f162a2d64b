package io.lectern.learning.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.learning.path.EditPath;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.model.CompletionRule;
import io.lectern.learning.path.model.Gate;
import io.lectern.learning.path.model.Way;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner in a course of two lessons, whose path a teacher decides. */
abstract class CourseWithAPath {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments quizzes;

    @Autowired
    Enrol enrol;

    @Autowired
    EditPath edit;

    @Autowired
    Paths paths;

    @Autowired
    TakeAssessment take;

    @Autowired
    RecordProgress record;

    @Autowired
    ReadLesson read;

    @Autowired
    ReadProgress progress;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Lessons lessons;

    Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    Actor student = teacher;
    CourseId course = new CourseId(Ids.next());
    UUID first = Ids.next();
    UUID second = Ids.next();

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Pallets carry boxes.\n\nBoxes carry goods.", "Goods carry value.");
        List<CourseOutline.Lesson> found = outlines.of(course).orElseThrow().lessons();
        first = found.get(0).id().value();
        second = found.get(1).id().value();
        enrol.self(student, course.value());
    }

    EditPath.Found rule(UUID lesson, boolean any, Way... ways) {
        long edition = paths.of(course).edition();
        var rule = new CompletionRule(List.of(ways), any, 60);
        return edit.lesson(teacher, course.value(), edition, rule, new Gate(lesson, null, null, List.of()));
    }

    void readAll(UUID lesson) {
        List<UUID> blocks = lessons.published(new LessonId(lesson)).orElseThrow().blocks().stream()
                .map(Block::id)
                .toList();
        record.read(student, lesson, blocks, null);
    }

    Assessment quizAt(AssessmentPlace place, UUID where) {
        return quizzes.quiz(teacher, course, place, where, Conditions.OF_A_QUIZ, quizzes.trueFalse(teacher, course));
    }

    void answer(Assessment quiz, boolean right) {
        Attempt attempt = take.start(student, quiz.id(), false);
        take.submit(student, attempt.id(), List.of(answer(attempt, right)));
    }

    static Given answer(Attempt attempt, boolean right) {
        return new Given(attempt.items().getFirst().id(), new TrueFalseResponse(right), 1);
    }

    int percent() {
        return progress.course(student, course.value()).percent();
    }
}
