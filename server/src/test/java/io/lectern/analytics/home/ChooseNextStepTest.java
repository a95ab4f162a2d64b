package io.lectern.analytics.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.analytics.home.NextStep.Kind;
import io.lectern.analytics.home.OwnSituation.Taken;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.MarkingLoad.Load;
import io.lectern.assessment.OfferedAssessments.Door;
import io.lectern.assessment.OfferedAssessments.Offered;
import io.lectern.certificates.OwnCertificates.Earned;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.LessonId;
import io.lectern.kernel.Ids;
import io.lectern.learning.TakenCourses.TakenCourse;
import io.lectern.learning.TakenCourses.TakenLesson;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChooseNextStepTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID MODULE = Ids.next();
    private static final UUID COURSE = Ids.next();

    private static TakenLesson lesson(String title, int percent, @Nullable Integer hoursAgo) {
        return lesson(title, percent, percent == 100, hoursAgo);
    }

    private static TakenLesson lesson(String title, int percent, boolean completed, @Nullable Integer hoursAgo) {
        return new TakenLesson(
                new CourseOutline.Lesson(new LessonId(Ids.next()), title, "", 10, 1),
                percent,
                completed,
                completed || percent == 100,
                true,
                null,
                hoursAgo == null ? null : NOW.minus(Duration.ofHours(hoursAgo)));
    }

    private static Taken course(List<Offered> offers, TakenLesson... lessons) {
        List<CourseOutline.Lesson> outline =
                Arrays.stream(lessons).map(TakenLesson::lesson).toList();
        var summary = new CourseSummary(
                new CourseId(COURSE),
                "stock",
                "Stock",
                "",
                "en",
                true,
                true,
                List.of(),
                outline.stream().map(CourseOutline.Lesson::id).toList());
        var course = new CourseOutline(summary, List.of(new CourseOutline.Module(MODULE, "All", outline)));
        return new Taken(new TakenCourse(course, 40, null, List.of(lessons)), offers);
    }

    private static Offered quiz(String title, boolean required, Door door, int used, @Nullable Integer closesInDays) {
        return quiz(title, AssessmentPlace.COURSE, COURSE, required, door, used, closesInDays);
    }

    private static Offered quiz(
            String title,
            AssessmentPlace place,
            UUID placeId,
            boolean required,
            Door door,
            int used,
            @Nullable Integer closesInDays) {
        return new Offered(
                Ids.next(),
                title,
                place,
                placeId,
                required,
                door,
                null,
                closesInDays == null ? null : NOW.plus(Duration.ofDays(closesInDays)),
                used,
                false,
                false,
                List.of());
    }

    private static Offered passed(Offered quiz, boolean passed, boolean awaiting) {
        return new Offered(
                quiz.id(),
                quiz.title(),
                quiz.place(),
                quiz.placeId(),
                quiz.required(),
                quiz.door(),
                null,
                quiz.closesAt(),
                quiz.used(),
                passed,
                awaiting,
                List.of());
    }

    private static String next(int cards, @Nullable String certificate, Taken... courses) {
        return next(List.of(), cards, certificate, courses);
    }

    private static String next(List<Load> marking, int cards, @Nullable String certificate, Taken... courses) {
        var situation = new OwnSituation(
                List.of(courses),
                marking,
                () -> cards,
                () -> Optional.ofNullable(certificate).map(title -> new Earned(Ids.next(), title, NOW)),
                NOW);
        return ChooseNextStep.in(situation)
                .map(step -> step.kind() + " " + step.title() + " " + step.percent())
                .orElse("nothing");
    }

    private static String next(Taken... courses) {
        return next(3, "Stock", courses);
    }

    @Test
    void whatIsClosedIsNotOffered() {
        TakenLesson open = lesson("Open", 0, null);
        TakenLesson begun = lesson("Begun, then closed by a date", 40, 1);
        var closed = new TakenLesson(begun.lesson(), 40, false, false, false, null, begun.lastRead());
        Offered shutIn =
                quiz("Shut in", AssessmentPlace.LESSON, closed.lesson().id().value(), true, Door.OPEN, 0, 1);
        assertThat(next(course(List.of(shutIn), closed, open))).isEqualTo("LESSON Open 40");
    }

    @Test
    void whatRunsComesBeforeEverything() {
        Offered running = quiz("Exam", true, Door.RUNNING, 1, null);
        assertThat(next(course(List.of(running), lesson("One", 50, 1)))).isEqualTo("ATTEMPT Exam 40");
    }

    @Test
    void whoTeachesMarksBeforeTheyLearn() {
        Load old = load(2, 5);
        Load older = load(0, 9);
        var situation = new OwnSituation(
                List.of(course(List.of(), lesson("One", 50, 1))),
                List.of(older, old, load(3, 1)),
                () -> 0,
                Optional::empty,
                NOW);
        assertThat(ChooseNextStep.in(situation)).hasValueSatisfying(step -> {
            assertThat(step.kind()).isEqualTo(Kind.MARKING);
            assertThat(step.count()).isEqualTo(5);
            assertThat(step.at()).isEqualTo(old.since());
        });
        assertThat(next(List.of(older), 0, null, course(List.of(), lesson("One", 50, 1))))
                .isEqualTo("GO_ON One 50");
    }

    private static Load load(int answers, int daysAgo) {
        return new Load(Ids.next(), "Exam", new CourseId(COURSE), answers, 0, 1, NOW.minus(Duration.ofDays(daysAgo)));
    }

    @Test
    void theLessonThatWasReadLastGoesOn() {
        assertThat(next(course(
                        List.of(quiz("Quiz", true, Door.OPEN, 0, 1)),
                        lesson("One", 100, 1),
                        lesson("Two", 50, 5),
                        lesson("Three", 10, 2),
                        lesson("Four", 0, null))))
                .isEqualTo("GO_ON Three 10");
    }

    @Test
    void aLessonOfWhichEverythingIsSeenIsNotOpenedAgainForItsQuiz() {
        TakenLesson one = lesson("One", 100, false, 1);
        Offered quiz = quiz("Quiz", AssessmentPlace.LESSON, one.lesson().id().value(), true, Door.OPEN, 0, null);
        assertThat(next(course(List.of(quiz), one, lesson("Two", 0, null)))).isEqualTo("QUIZ Quiz 40");
    }

    @Test
    void aQuizWaitsForWhatStandsBeforeIt() {
        TakenLesson one = lesson("One", 100, 1);
        TakenLesson two = lesson("Two", 0, null);
        Offered atTheEnd = quiz("End", true, Door.OPEN, 0, null);
        Offered ofTheModule = quiz("Module", AssessmentPlace.MODULE, MODULE, true, Door.OPEN, 0, null);
        Offered ofTwo = quiz("Second", AssessmentPlace.LESSON, two.lesson().id().value(), true, Door.OPEN, 0, null);
        assertThat(next(course(List.of(atTheEnd, ofTheModule, ofTwo), one, two)))
                .isEqualTo("LESSON Two 40");
        assertThat(next(course(List.of(ofTheModule), one))).isEqualTo("QUIZ Module 40");
        assertThat(next(course(List.of(atTheEnd), one))).isEqualTo("QUIZ End 40");
    }

    @Test
    void unlessItClosesWithinAWeek() {
        TakenLesson two = lesson("Two", 0, null);
        assertThat(next(course(List.of(quiz("Late", false, Door.OPEN, 0, 8)), two)))
                .isEqualTo("LESSON Two 40");
        assertThat(next(course(
                        List.of(quiz("Soon", false, Door.OPEN, 0, 6), quiz("Sooner", false, Door.OPEN, 0, 2)), two)))
                .isEqualTo("QUIZ Sooner 40");
    }

    @Test
    void whatWasNotPassedIsTriedAgainWhenThatIsPossible() {
        TakenLesson one = lesson("One", 100, 1);
        TakenLesson two = lesson("Two", 0, null);
        UUID place = one.lesson().id().value();
        Offered failed = quiz("Quiz", AssessmentPlace.LESSON, place, false, Door.OPEN, 1, null);
        assertThat(next(course(List.of(failed), one, two))).isEqualTo("QUIZ_AGAIN Quiz 40");
        assertThat(next(course(List.of(passed(failed, true, false)), one, two))).isEqualTo("LESSON Two 40");
        assertThat(next(course(List.of(passed(failed, false, true)), one, two))).isEqualTo("LESSON Two 40");
        for (Door door : List.of(Door.COOLING, Door.NONE_LEFT, Door.CLOSED, Door.NOT_YET)) {
            Offered shut = quiz("Quiz", AssessmentPlace.LESSON, place, true, door, 1, 2);
            assertThat(next(course(List.of(shut), one, two))).isEqualTo("LESSON Two 40");
        }
    }

    @Test
    void aQuizThatNobodyAsksForComesAfterTheLessons() {
        Offered free = quiz("Free", false, Door.OPEN, 0, null);
        assertThat(next(course(List.of(free), lesson("One", 100, 1), lesson("Two", 0, null))))
                .isEqualTo("LESSON Two 40");
        assertThat(next(course(List.of(free), lesson("One", 100, 1)))).isEqualTo("FREE_QUIZ Free 40");
    }

    @Test
    void thenCardsThenTheCertificateThenNothing() {
        Taken done = course(List.of(), lesson("One", 100, 1));
        assertThat(next(3, "Stock", done)).isEqualTo("CARDS  0");
        assertThat(next(0, "Stock", done)).isEqualTo("CERTIFICATE Stock 100");
        assertThat(next(0, null, done)).isEqualTo("DONE  100");
        assertThat(next(0, null)).isEqualTo("nothing");
    }

    @Test
    void notEverythingIsDoneWhileSomethingIsStillClosed() {
        TakenLesson done = lesson("One", 100, 1);
        TakenLesson open = lesson("Two", 0, null);
        var closed = new TakenLesson(open.lesson(), 0, false, false, false, null, null);
        assertThat(next(0, null, course(List.of(), done, closed))).isEqualTo("nothing");
    }
}
