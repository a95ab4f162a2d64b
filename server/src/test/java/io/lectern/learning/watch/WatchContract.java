package io.lectern.learning.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.internal.ImportLesson;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.internal.ReadProgress;
import io.lectern.learning.path.EditPath;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.model.CompletionRule;
import io.lectern.learning.path.model.Demand;
import io.lectern.learning.path.model.Gate;
import io.lectern.learning.path.model.LessonStanding;
import io.lectern.learning.path.model.Way;
import io.lectern.learning.watch.model.Credit;
import io.lectern.learning.watch.model.Span;
import io.lectern.media.video.MadeVideos;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lesson with a video of a hundred seconds. */
abstract class WatchContract {

    @OnPostgres
    static class OnPostgresTest extends WatchContract {}

    @OnMongo
    static class OnMongoTest extends WatchContract {}

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    ImportLesson imports;

    @Autowired
    Enrol enrol;

    @Autowired
    MadeVideos made;

    @Autowired
    WatchVideo watch;

    @Autowired
    WatchedVideos records;

    @Autowired
    ForgetWatching forget;

    @Autowired
    EditPath edit;

    @Autowired
    Paths paths;

    @Autowired
    ReadProgress progress;

    @Autowired
    Clock clock;

    private Actor teacher;
    private Actor student;
    private CourseId course;
    private UUID lesson;
    private String file;

    @BeforeEach
    void aLessonWithAVideo() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Pallets carry boxes.");
        lesson = outlines.of(course).orElseThrow().lessons().getFirst().id().value();
        byte[] film = ("\0\0\0\u0018ftypmp42" + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        Lesson draft = imports.video(teacher, lesson, "film.mp4", new ByteArrayInputStream(film));
        file = draft.pictures().getFirst().file();
        courses.rewrite(teacher, new LessonId(lesson), draft.revision(), "![A film](film.mp4)");
        made.makeAll();
        enrol.self(student, course.value());
    }

    private WatchVideo.Watched note(long position, Span... spans) {
        return watch.note(student, lesson, file, List.of(spans), position);
    }

    private static LessonStanding standing(WatchVideo.Watched watched) {
        return Objects.requireNonNull(watched.standing());
    }

    /** As if the learner had been heard of so long ago. */
    private void passed(long seconds) {
        WatchedVideo video = records.findByPersonIdAndLessonIdAndFile(student.userId(), lesson, file)
                .orElseThrow();
        var credit = new Credit(
                video.watching().credit().milliseconds(), clock.instant().minusSeconds(seconds));
        records.save(new WatchedVideo(
                video.id(),
                video.version(),
                video.personId(),
                video.lessonId(),
                video.file(),
                video.positionMs(),
                new WatchedVideo.Watching(video.watching().spans(), credit),
                video.updatedAt()));
    }

    private void watchWhole() {
        note(0);
        for (int at = 0; at < 100_000; at += 20_000) {
            passed(20);
            assertThat(note(at + 20_000, new Span(at, at + 20_000)).left()).isEmpty();
        }
    }

    @Test
    void whatIsPlayedAddsUpAndThePlaceIsKept() {
        assertThat(watch.of(student, lesson, file).positionMs()).isZero();
        note(0);
        passed(30);
        WatchVideo.Watched first = note(40_000, new Span(0, 10_000), new Span(30_000, 40_000));
        assertThat(first.percent()).isEqualTo(20);
        assertThat(note(8000, new Span(0, 8000)).percent()).isEqualTo(20);
        WatchVideo.Watched kept = watch.of(student, lesson, file);
        assertThat(kept.positionMs()).isEqualTo(8000);
        assertThat(kept.percent()).isEqualTo(20);
    }

    @Test
    void whatNobodyCanHavePlayedYetIsNotTaken() {
        WatchVideo.Watched claimed = note(100_000, new Span(0, 100_000));
        assertThat(claimed.percent()).isEqualTo(5);
        assertThat(claimed.left()).containsExactly(new Span(5000, 100_000));
        for (int i = 0; i < 20; i++) {
            assertThat(note(100_000, new Span(0, 100_000)).percent()).isLessThan(20);
        }
        passed(3600);
        note(0);
        passed(0);
        assertThat(note(100_000, new Span(200_000, 900_000)).left()).isEmpty();
    }

    @Test
    void enoughOfTheVideoCompletesALessonThatAsksForIt() {
        edit.lesson(
                teacher,
                course.value(),
                paths.of(course).edition(),
                new CompletionRule(List.of(Way.WATCH), false, 0, 60),
                new Gate(lesson, null, null, List.of()));
        note(0);
        passed(25);
        WatchVideo.Watched half = note(50_000, new Span(0, 50_000));
        assertThat(standing(half).ways()).containsExactly(new Demand(Demand.Kind.WATCH, 50, 60));
        assertThat(standing(half).percent()).isEqualTo(83);
        passed(10);
        assertThat(standing(note(60_000, new Span(45_000, 61_000))).completed()).isTrue();
        assertThat(progress.course(student, course.value()).percent()).isEqualTo(100);
        assertThat(progress.learners(teacher, course.value(), List.of(student.userId())))
                .hasEntrySatisfying(
                        student.userId(), state -> assertThat(state.percent()).isEqualTo(100));
    }

    @Test
    void theWholeVideoIsAHundredPercent() {
        watchWhole();
        assertThat(watch.of(student, lesson, file).percent()).isEqualTo(100);
        assertThat(records.findByPersonIdAndLessonId(student.userId(), lesson))
                .singleElement()
                .satisfies(video -> assertThat(video.watched().all()).containsExactly(new Span(0, 100_000)));
    }

    @Test
    void teachersSeeHowMuchIsWatchedAndLearnersDoNot() {
        assertThat(watch.watchers(teacher, lesson, file)).isEqualTo(new WatchVideo.Watchers(0, 0, 0));
        watchWhole();
        Actor other = people.student().actor();
        enrol.self(other, course.value());
        watch.note(other, lesson, file, List.of(new Span(0, 3000)), 3000);
        assertThat(watch.watchers(teacher, lesson, file)).isEqualTo(new WatchVideo.Watchers(2, 1, 51));
        assertThatThrownBy(() -> watch.watchers(student, lesson, file)).isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    void whoOnlyLooksLeavesNoTraceAndOthersAreRefused() {
        assertThat(watch.note(teacher, lesson, file, List.of(new Span(0, 4000)), 4000)
                        .standing())
                .isNull();
        assertThat(records.findByPersonIdAndLessonId(teacher.userId(), lesson)).isEmpty();
        assertThatThrownBy(() -> watch.of(student, lesson, "0".repeat(64))).isInstanceOf(GeneralProblem.NotFound.class);
        Actor stranger = people.student().actor();
        assertThatThrownBy(() -> watch.note(stranger, lesson, file, List.of(), 0))
                .isInstanceOf(io.lectern.kernel.Problem.class);
    }

    @Test
    void nothingIsLeftOfWhoseAccountIsErased() {
        note(0, new Span(0, 1000));
        forget.on(new AccountErased(student.userId(), Instant.EPOCH));
        await().untilAsserted(() -> assertThat(records.findByPersonIdAndLessonId(student.userId(), lesson))
                .isEmpty());
    }

    @Test
    void forgettingOnePersonKeepsTheOthers() {
        note(0, new Span(0, 1000));
        records.deleteByPersonId(teacher.userId());
        assertThat(records.findByLessonIdAndFile(lesson, file)).hasSize(1);
        assertThat(records.findByPersonIdAndLessonId(student.userId(), lesson)).hasSize(1);
        records.deleteByPersonId(student.userId());
        assertThat(records.findByPersonIdAndLessonId(student.userId(), lesson)).isEmpty();
    }
}
