package io.lectern.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.learning.events.CourseCompleted;
import io.lectern.learning.events.LessonCompleted;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
abstract class LearningContract {

    private static final List<String> TEXT = List.of(
            "## Pallets", "Pallets carry boxes.", "Boxes carry goods.", "Goods carry value.", "Value pays rent.");

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrol enrol;

    @Autowired
    LessonProgresses progresses;

    @Autowired
    CourseCompletions completions;

    @Autowired
    RecordProgress record;

    @Autowired
    LessonProgressRecorder recorder;

    @Autowired
    ReadLesson read;

    @Autowired
    ReadProgress progress;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    ForgetProgress forget;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());
    private LessonId lesson = new LessonId(Ids.next());

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, String.join("\n\n", TEXT));
        lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        enrol.self(student, course.value());
    }

    private List<UUID> blocks() {
        return lessons.published(lesson).orElseThrow().blocks().stream()
                .map(Block::id)
                .toList();
    }

    private void rewrite(List<String> paragraphs) {
        int version =
                outlines.of(course).orElseThrow().lesson(lesson).orElseThrow().version();
        make.rewrite(teacher, lesson, version * 2L, String.join("\n\n", paragraphs));
    }

    private int percent() {
        return read.open(student, lesson.value()).standing().percent();
    }

    /** How much of the text is seen: seen, of all. */
    private List<Integer> seen() {
        var demand = read.open(student, lesson.value()).standing().ways().getFirst();
        return List.of(demand.done(), demand.of());
    }

    private int read(List<UUID> blocks) {
        return Objects.requireNonNull(
                        record.read(student, lesson.value(), blocks, null).standing())
                .percent();
    }

    @Test
    void progressIsTheShareOfBlocksSeenWithoutHeadings() {
        List<UUID> ids = blocks();
        assertThat(percent()).isZero();
        record.read(student, lesson.value(), ids.subList(0, 3), ids.get(2));
        assertThat(seen()).containsExactly(2, 4);
        assertThat(percent()).isEqualTo(50);
        assertThat(read.open(student, lesson.value()).progress().orElseThrow().resumeBlock())
                .isEqualTo(ids.get(2));
        assertThat(read(ids.subList(1, 2))).isEqualTo(50);
        assertThat(read(List.of(Ids.next()))).isEqualTo(50);
        assertThat(progress.course(student, course.value()).percent()).isEqualTo(50);
    }

    @Test
    void reorderingKeepsEverybodysProgress() {
        List<UUID> ids = blocks();
        record.read(student, lesson.value(), ids.subList(1, 3), ids.get(2));
        rewrite(TEXT.reversed());
        assertThat(blocks()).isEqualTo(ids.reversed());
        assertThat(percent()).isEqualTo(50);
        assertThat(read.open(student, lesson.value()).progress().orElseThrow().resumeBlock())
                .isEqualTo(ids.get(2));
    }

    @Test
    void editingAndInsertingNeitherLoseNorShiftProgress() {
        List<UUID> ids = blocks();
        record.read(student, lesson.value(), List.of(ids.get(1)), ids.get(1));
        rewrite(List.of(
                "Wholly new words before it all.",
                TEXT.get(0),
                "Pallets carry many boxes.",
                TEXT.get(2),
                TEXT.get(3),
                TEXT.get(4)));
        assertThat(blocks().subList(1, 6)).isEqualTo(ids);
        assertThat(seen()).containsExactly(1, 5);
        rewrite(List.of(TEXT.get(2), TEXT.get(3)));
        assertThat(seen()).containsExactly(0, 2);
        rewrite(TEXT);
        assertThat(seen().getLast()).isEqualTo(4);
    }

    @Test
    void theLastBlockCompletesTheLessonAndTheLastLessonTheCourseOnce() {
        LessonId second = make.lesson(teacher, course, "Only one paragraph.");
        record.read(student, lesson.value(), blocks(), null);
        record.read(student, lesson.value(), blocks(), null);
        assertThat(events.stream(LessonCompleted.class)).hasSize(1);
        assertThat(events.stream(CourseCompleted.class)).isEmpty();
        recorder.attended(student.id(), Presence.whole(second, 1));
        recorder.attended(student.id(), Presence.whole(second, 1));
        assertThat(events.stream(LessonCompleted.class)).hasSize(2);
        assertThat(events.stream(CourseCompleted.class)).hasSize(1);
        assertThat(completions.findByPersonIdAndCourseId(student.userId(), course.value()))
                .isPresent();
        assertThat(progress.course(student, course.value()).percent()).isEqualTo(100);
    }

    @Test
    void aCompletedLessonStaysCompletedWhenItGrows() {
        recorder.seen(student.id(), lesson, blocks());
        List<String> longer = new ArrayList<>(TEXT);
        longer.add("Something about elephants.");
        rewrite(longer);
        CourseState state = progress.mine(student).getFirst();
        assertThat(state.lessons().getFirst().completed()).isTrue();
        assertThat(state.percent()).isEqualTo(100);
    }

    @Test
    void manyTabsLoseNothing() throws InterruptedException, ExecutionException {
        List<UUID> ids = blocks();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<RecordProgress.Noted>> posts = new ArrayList<>();
            for (UUID id : ids) {
                posts.add(() -> record.read(student, lesson.value(), List.of(id), id));
            }
            for (Future<RecordProgress.Noted> post : tabs.invokeAll(posts)) {
                post.get();
            }
        }
        assertThat(percent()).isEqualTo(100);
    }

    @Test
    void whoOnlyLooksLeavesNoTrace() {
        assertThat(record.read(teacher, lesson.value(), blocks(), null).standing())
                .isNull();
        assertThat(progresses.findByPersonIdAndLessonId(teacher.userId(), lesson.value()))
                .isEmpty();
        assertThat(read.open(people.auditor().actor(), lesson.value()).enrolled())
                .isFalse();
    }

    @Test
    void whoDoesNotTakeTheCourseReadsAndNotesNothing() {
        Actor stranger = people.student().actor();
        assertThatThrownBy(() -> read.open(stranger, lesson.value())).isInstanceOf(EnrolmentProblem.NotEnrolled.class);
        assertThatThrownBy(() -> record.read(stranger, lesson.value(), List.of(), null))
                .isInstanceOf(EnrolmentProblem.NotEnrolled.class);
        assertThat(progress.course(stranger, course.value()).mayFollow()).isFalse();
        assertThat(progress.mine(stranger)).isEmpty();
    }

    @Test
    void onePersonHasOneProgressPerLesson() {
        LessonProgress begun = LessonProgress.begun(student.userId(), course.value(), lesson.value(), clock.instant());
        LessonProgress saved = progresses.save(begun.with(blocks(), blocks().getFirst(), clock.instant()));
        assertThat(progresses.findByPersonIdAndLessonId(student.userId(), lesson.value()))
                .contains(saved);
        assertThat(progresses.findByPersonIdAndCourseIdIn(student.userId(), List.of(course.value())))
                .containsExactly(saved);
        LessonProgress again = LessonProgress.begun(student.userId(), course.value(), lesson.value(), clock.instant());
        assertThatThrownBy(() -> progresses.save(again)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anErasedPersonIsForgotten() {
        record.read(student, lesson.value(), blocks(), null);
        forget.on(new AccountErased(student.userId(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(progresses.findByPersonIdAndCourseIdIn(student.userId(), List.of(course.value())))
                    .isEmpty();
            assertThat(completions.findByPersonIdAndCourseId(student.userId(), course.value()))
                    .isEmpty();
        });
    }

    @Test
    void teachersSeeHowFarTheirLearnersAre() {
        UUID idle = people.student().id().value();
        record.read(student, lesson.value(), blocks().subList(0, 3), null);

        var learners = progress.learners(teacher, course.value(), List.of(student.userId(), idle));

        assertThat(learners).containsOnlyKeys(student.userId());
        assertThat(learners.get(student.userId())).isNotNull().satisfies(state -> {
            assertThat(state.percent()).isEqualTo(50);
            assertThat(state.lastRead()).isPresent();
        });
        assertThat(progress.learners(people.auditor().actor(), course.value(), List.of(student.userId())))
                .hasSize(1);
        for (Actor other : List.of(student, people.teacher().actor())) {
            assertThatThrownBy(() -> progress.learners(other, course.value(), List.of(student.userId())))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
    }

    @Test
    void progressOfManyIsFoundTogetherAndOfOneForgotten() {
        UUID other = Ids.next();
        Instant now = clock.instant();
        LessonProgress mine =
                progresses.save(LessonProgress.begun(student.userId(), course.value(), lesson.value(), now));
        LessonProgress theirs = progresses.save(LessonProgress.begun(other, course.value(), lesson.value(), now));
        completions.save(CourseCompletion.of(student.userId(), course.value(), now));
        assertThat(progresses.findByCourseIdAndPersonIdIn(course.value(), List.of(student.userId(), other)))
                .containsExactlyInAnyOrder(mine, theirs);
        assertThat(completions.findByCourseIdAndCompletedAtGreaterThanEqualOrderByCompletedAt(course.value(), now))
                .hasSize(1);
        assertThat(completions.findByCourseIdAndCompletedAtGreaterThanEqualOrderByCompletedAt(
                        course.value(), now.plusMillis(1)))
                .isEmpty();
        progresses.deleteByPersonId(student.userId());
        completions.deleteByPersonId(student.userId());
        assertThat(progresses.findByCourseIdAndPersonIdIn(course.value(), List.of(student.userId(), other)))
                .containsExactly(theirs);
        assertThat(completions.findByPersonIdAndCourseId(student.userId(), course.value()))
                .isEmpty();
    }
}
