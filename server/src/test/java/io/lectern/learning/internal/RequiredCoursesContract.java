package io.lectern.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.internal.EditCourse;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.enrolment.internal.ManageLearners;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.PathProblem;
import io.lectern.learning.path.Closed;
import io.lectern.learning.path.EditPath;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.ReadEntries;
import io.lectern.learning.path.model.Entry;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course that opens to who has completed another one. */
abstract class RequiredCoursesContract {

    @OnPostgres
    static class OnPostgresTest extends RequiredCoursesContract {}

    @OnMongo
    static class OnMongoTest extends RequiredCoursesContract {}

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments quizzes;

    @Autowired
    EditCourse editCourse;

    @Autowired
    Enrol enrol;

    @Autowired
    ManageLearners learners;

    @Autowired
    EditPath edit;

    @Autowired
    Paths paths;

    @Autowired
    ReadEntries entries;

    @Autowired
    TakeAssessment take;

    @Autowired
    RecordProgress record;

    @Autowired
    ReadProgress progress;

    @Autowired
    CourseDoor door;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Lessons lessons;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId basics = new CourseId(Ids.next());
    private CourseId further = basics;

    @BeforeEach
    void twoCourses() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        basics = courses.open(teacher, "Pallets carry boxes.");
        further = courses.open(teacher, "Goods carry value.", "Value is counted.");
    }

    private void require(CourseId course, CourseId... first) {
        var entry = new Entry(null, List.of(first).stream().map(CourseId::value).toList());
        edit.start(teacher, course.value(), paths.of(course).edition(), entry);
    }

    private void read(CourseId course, int lesson) {
        UUID id = outlines.of(course).orElseThrow().lessons().get(lesson).id().value();
        List<UUID> blocks = lessons.published(new LessonId(id)).orElseThrow().blocks().stream()
                .map(Block::id)
                .toList();
        record.read(student, id, blocks, null);
    }

    private void complete(CourseId course) {
        enrol.self(student, course.value());
        read(course, 0);
        await().untilAsserted(() -> assertThat(
                        progress.course(student, course.value()).completedAt())
                .isPresent());
    }

    private Set<UUID> closed() {
        return door.closedLessons(student.id(), further);
    }

    @Test
    void itsPartsOpenWhenTheOtherCourseIsCompleted() {
        Assessment exam = quizzes.quiz(teacher, further, Conditions.OF_AN_EXAM, quizzes.trueFalse(teacher, further));
        require(further, basics);
        enrol.self(student, further.value());
        assertThatThrownBy(() -> read(further, 0))
                .isInstanceOfSatisfying(
                        EnrolmentProblem.StillClosed.class,
                        refused -> assertThat(refused.after()).singleElement().satisfies(todo -> {
                            assertThat(todo.id()).isEqualTo(basics.value());
                            assertThat(todo.lessonId()).isNull();
                            assertThat(todo.course()).isNotBlank();
                        }));
        assertThatThrownBy(() -> take.start(student, exam.id(), false))
                .isInstanceOf(EnrolmentProblem.StillClosed.class);
        assertThat(closed()).hasSize(2);
        assertThat(progress.course(student, further.value()).resume()).isEmpty();
        assertThat(progress.mine(student).getFirst().entry().map(Closed::after)).isPresent();
        complete(basics);
        assertThat(closed()).isEmpty();
        assertThat(take.start(student, exam.id(), false).isRunning()).isTrue();
        read(further, 0);
    }

    @Test
    void whoHasBegunIsNotSentAway() {
        enrol.self(student, further.value());
        read(further, 0);
        require(further, basics);
        assertThat(closed()).isEmpty();
        read(further, 1);
    }

    @Test
    void aCourseThatLeftTheCatalogueHoldsNobodyUp() {
        require(further, basics);
        enrol.self(student, further.value());
        assertThat(closed()).hasSize(2);
        editCourse.archive(teacher, basics.value());
        assertThat(closed()).isEmpty();
        assertThat(entries.of(student, List.of(further.value()))).isEmpty();
        assertThat(edit.ofCourse(teacher, further.value()).required())
                .singleElement()
                .satisfies(course -> assertThat(course.published()).isFalse());
    }

    @Test
    void itIsToldToWhoLooksAtTheCourseBeforeTheyEnrol() {
        require(further, basics);
        List<UUID> asked = List.of(basics.value(), further.value());
        assertThat(entries.of(student, asked)).singleElement().satisfies(found -> {
            assertThat(found.course()).isEqualTo(further.value());
            assertThat(found.closed()).isTrue();
            assertThat(found.requires()).singleElement().satisfies(required -> {
                assertThat(required.course().id()).isEqualTo(basics);
                assertThat(required.completed()).isFalse();
            });
        });
        assertThat(entries.of(teacher, asked).getFirst().closed()).isFalse();
        complete(basics);
        assertThat(entries.of(student, asked)).singleElement().satisfies(found -> {
            assertThat(found.closed()).isFalse();
            assertThat(found.requires().getFirst().completed()).isTrue();
        });
    }

    @Test
    void aPastLearnerIsSentNowhere() {
        enrol.self(student, further.value());
        require(further, basics);
        learners.revoke(teacher, further.value(), student.userId());
        assertThat(closed()).isEmpty();
        assertThat(progress.mine(student).getFirst().entry()).isEmpty();
    }

    @Test
    void twoWhoCloseACircleAtTheSameMomentDoNotBothSucceed() throws Exception {
        for (int round = 0; round < 5; round++) {
            CourseId one = courses.open(teacher, "One.");
            CourseId other = courses.open(teacher, "Other.");
            var together = new CyclicBarrier(2);
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                var first = both.submit(() -> asks(together, one, other));
                var second = both.submit(() -> asks(together, other, one));
                assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private boolean asks(CyclicBarrier together, CourseId course, CourseId first) throws Exception {
        together.await();
        try {
            require(course, first);
            return true;
        } catch (PathProblem.CoursesInCircle e) {
            return false;
        }
    }

    @Test
    void coursesDoNotWaitForEachOther() {
        CourseId third = courses.open(teacher, "Value grows.");
        require(further, basics);
        require(third, further);
        assertThatThrownBy(() -> require(basics, third))
                .isInstanceOfSatisfying(
                        PathProblem.CoursesInCircle.class,
                        refused ->
                                assertThat(refused.getMessage()).contains(title(basics), title(third), title(further)));
        assertThatThrownBy(() -> require(basics, basics)).isInstanceOf(PathProblem.CoursesInCircle.class);
        assertThatThrownBy(() -> require(basics, courses.draft(teacher))).isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> edit.start(student, basics.value(), 0, Entry.FREE))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThat(paths.of(basics).requiredCourses()).isEmpty();
    }

    private String title(CourseId course) {
        return outlines.of(course).orElseThrow().course().title();
    }
}
