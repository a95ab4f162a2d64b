package io.lectern.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.learning.path.EditPath;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.model.Entry;
import io.lectern.learning.path.model.Gate;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The beginning and the end of the way through a course: its release, and its final exams. */
abstract class CourseEndsContract {

    @OnPostgres
    static class OnPostgresTest extends CourseEndsContract {}

    @OnMongo
    static class OnMongoTest extends CourseEndsContract {}

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
    ReadAttempts attempts;

    @Autowired
    RecordProgress record;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Lessons lessons;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());
    private UUID first = Ids.next();

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Pallets carry boxes.", "Goods carry value.");
        first = outlines.of(course).orElseThrow().lessons().getFirst().id().value();
        enrol.self(student, course.value());
    }

    private void readFirst() {
        List<UUID> blocks = lessons.published(new LessonId(first)).orElseThrow().blocks().stream()
                .map(Block::id)
                .toList();
        record.read(student, first, blocks, null);
    }

    @Test
    void theFinalExamWaitsForTheLessonsItsTeachersNamed() {
        Assessment exam = quizzes.quiz(teacher, course, Conditions.OF_AN_EXAM, quizzes.trueFalse(teacher, course));
        var gate = new Gate(course.value(), null, null, List.of(first));
        edit.end(teacher, course.value(), paths.of(course).edition(), gate);
        assertThat(paths.of(course).gates()).containsExactly(gate);
        assertThatThrownBy(() -> take.start(student, exam.id(), false))
                .isInstanceOf(EnrolmentProblem.StillClosed.class);
        assertThat(attempts.offer(student, exam.id()).isReadable()).isFalse();
        assertThat(attempts.offer(student, exam.id()).standing().after())
                .singleElement()
                .satisfies(todo -> assertThat(todo.id()).isEqualTo(first));
        readFirst();
        assertThat(take.start(student, exam.id(), false).isRunning()).isTrue();
    }

    @Test
    void aCourseOpensAtItsMoment() {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        edit.start(teacher, course.value(), paths.of(course).edition(), new Entry(later, List.of()));
        assertThat(paths.of(course).opensAt()).isEqualTo(later);
        assertThatThrownBy(this::readFirst).isInstanceOf(EnrolmentProblem.StillClosed.class);
        edit.start(teacher, course.value(), paths.of(course).edition(), Entry.FREE);
        readFirst();
    }
}
