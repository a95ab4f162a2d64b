package io.lectern.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.grades.ReadGrades;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.Taking;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.learning.path.EditPath;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.model.CompletionRule;
import io.lectern.learning.path.model.Gate;
import io.lectern.learning.path.model.Way;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.internal.ClassDesk;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way through a course: how lessons are completed, what opens when, and what stays when the time is over. */
abstract class PathContract {

    @OnPostgres
    static class OnPostgresTest extends PathContract {}

    @OnMongo
    static class OnMongoTest extends PathContract {}

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
    ReadGrades grades;

    @Autowired
    ClassDesk classes;

    @Autowired
    RecordProgress record;

    @Autowired
    LessonProgressRecorder recorder;

    @Autowired
    ReadLesson read;

    @Autowired
    ReadProgress progress;

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
    private UUID second = Ids.next();

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

    private EditPath.Found rule(UUID lesson, boolean any, Way... ways) {
        long edition = paths.of(course).edition();
        var rule = new CompletionRule(List.of(ways), any, 60);
        return edit.lesson(teacher, course.value(), edition, rule, new Gate(lesson, null, null, List.of()));
    }

    private void gate(UUID lesson, @Nullable Instant opensAt, @Nullable Integer days, UUID... after) {
        edit.lesson(
                teacher,
                course.value(),
                paths.of(course).edition(),
                CompletionRule.USUAL,
                new Gate(lesson, opensAt, days, List.of(after)));
    }

    private void readAll(UUID lesson) {
        List<UUID> blocks = lessons.published(new LessonId(lesson)).orElseThrow().blocks().stream()
                .map(Block::id)
                .toList();
        record.read(student, lesson, blocks, null);
    }

    private Assessment quizAt(AssessmentPlace place, UUID where) {
        return quizzes.quiz(teacher, course, place, where, Conditions.OF_A_QUIZ, quizzes.trueFalse(teacher, course));
    }

    private void answer(Assessment quiz, boolean right) {
        Attempt attempt = take.start(student, quiz.id(), false);
        take.submit(student, attempt.id(), List.of(answer(attempt, right)));
    }

    private static Given answer(Attempt attempt, boolean right) {
        return new Given(attempt.items().getFirst().id(), new TrueFalseResponse(right), 1);
    }

    private boolean completed(UUID lesson) {
        return progress.course(student, course.value()).lessons().stream()
                .anyMatch(l -> l.lesson().id().value().equals(lesson) && l.completed());
    }

    private int percent() {
        return progress.course(student, course.value()).percent();
    }

    @Test
    void aLessonMayAskForItsQuizAndNothingElse() {
        Assessment quiz = quizAt(AssessmentPlace.LESSON, first);
        rule(first, false, Way.QUIZ);
        readAll(first);
        assertThat(completed(first)).isFalse();
        answer(quiz, false);
        assertThat(percent()).isZero();
        answer(quiz, true);
        await().untilAsserted(() -> assertThat(completed(first)).isTrue());
        assertThat(percent()).isEqualTo(50);
    }

    @Test
    void enoughOfAClassCompletesALessonThatAsksForIt() {
        rule(first, false, Way.CLASS);
        var lesson = new LessonId(first);
        recorder.attended(student.id(), new Presence(lesson, 1, Set.of(), 30));
        recorder.attended(student.id(), new Presence(lesson, 1, Set.of(), 20));
        assertThat(read.open(student, first).standing().percent()).isEqualTo(50);
        assertThat(completed(first)).isFalse();
        recorder.attended(student.id(), new Presence(lesson, 1, Set.of(), 60));
        assertThat(completed(first)).isTrue();
    }

    @Test
    void whoHeardAPartOfAClassHasSeenThatPart() {
        UUID heard = lessons.published(new LessonId(first))
                .orElseThrow()
                .blocks()
                .getFirst()
                .id();
        recorder.attended(student.id(), new Presence(new LessonId(first), 1, Set.of(heard), 50));
        assertThat(completed(first)).isFalse();
        assertThat(read.open(student, first).standing().percent()).isEqualTo(50);
        recorder.attended(people.student().id(), Presence.whole(new LessonId(first), 1));
        recorder.attended(student.id(), Presence.whole(new LessonId(first), 1));
        assertThat(completed(first)).isTrue();
    }

    @Test
    void oneOfSeveralWaysMayBeEnough() {
        rule(first, true, Way.READ, Way.CLASS);
        recorder.attended(student.id(), new Presence(new LessonId(first), 1, Set.of(), 80));
        assertThat(completed(first)).isTrue();
        rule(second, false, Way.READ, Way.CLASS);
        readAll(second);
        assertThat(completed(second)).isFalse();
        assertThat(percent()).isEqualTo(75);
    }

    @Test
    void whatIsCompletedStaysSoWhenTheRuleBecomesStricter() {
        readAll(first);
        rule(first, false, Way.READ, Way.QUIZ, Way.CLASS);
        assertThat(completed(first)).isTrue();
        assertThat(percent()).isEqualTo(50);
    }

    @Test
    void whoHasDoneAllThatAnEasierRuleAsksNeedNotComeBack() {
        rule(first, false, Way.READ, Way.CLASS);
        readAll(first);
        assertThat(completed(first)).isFalse();
        rule(first, true, Way.READ, Way.CLASS);
        await().untilAsserted(() -> assertThat(completed(first)).isTrue());
    }

    @Test
    void theCourseIsWholeOnlyWithWhatItRequires() {
        Assessment exam = quizAt(AssessmentPlace.COURSE, course.value());
        readAll(first);
        readAll(second);
        assertThat(percent()).isEqualTo(66);
        assertThat(progress.learners(teacher, course.value(), List.of(student.userId()))
                        .values())
                .singleElement()
                .satisfies(state -> assertThat(state.percent()).isEqualTo(66));
        assertThat(progress.mine(student).getFirst().percent()).isEqualTo(66);
        answer(exam, true);
        await().untilAsserted(() -> assertThat(
                        progress.course(student, course.value()).completedAt())
                .isPresent());
        assertThat(percent()).isEqualTo(100);
    }

    @Test
    void whatIsClosedIsRefusedEverywhereAndOpensWithWhatComesFirst() {
        Assessment quiz = quizAt(AssessmentPlace.LESSON, second);
        gate(second, null, null, first);
        assertClosed(() -> read.open(student, second));
        assertClosed(() -> record.read(student, second, List.of(), null));
        assertClosed(() -> read.answer(student, second, Ids.next(), Set.of(0)));
        assertClosed(() -> take.start(student, quiz.id(), false));
        assertClosed(() -> openClass(second));
        assertThat(progress.course(student, course.value()).lessons().getLast().closed())
                .hasValueSatisfying(closed -> assertThat(closed.after())
                        .singleElement()
                        .satisfies(todo -> assertThat(todo.lessonId()).isEqualTo(first)));
        assertThat(read.open(teacher, second).enrolled()).isFalse();
        assertThat(read.open(people.auditor().actor(), second).enrolled()).isFalse();
        readAll(first);
        read.open(student, second);
        take.start(student, quiz.id(), false);
        openClass(second);
        assertThat(progress.course(student, course.value()).lessons().getLast().closed())
                .isEmpty();
    }

    private void openClass(UUID lesson) {
        var wish = new ClassDesk.Wish(
                new LessonId(lesson),
                ClassKind.PRIVATE,
                null,
                "amal",
                null,
                Ids.next().toString());
        classes.open(student, wish);
    }

    private static void assertClosed(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(EnrolmentProblem.StillClosed.class);
    }

    @Test
    void aDateClosesAlsoWhatIsBegunAndDaysCountFromTheEnrolment() {
        gate(first, null, 1);
        assertClosed(() -> read.open(student, first));
        enrol.other(teacher, course.value(), student.userId(), clock.instant().minus(Duration.ofHours(25)), null);
        record.read(student, first, List.of(), null);
        gate(first, clock.instant().plusSeconds(60), null);
        assertClosed(() -> read.open(student, first));
        gate(first, clock.instant(), null);
        read.open(student, first);
    }

    @Test
    void whoChangesAPathSaysWhichOneTheySaw() {
        rule(first, false, Way.CLASS);
        assertThatThrownBy(() -> edit.module(
                        teacher, course.value(), 0, new Gate(moduleOf(first), clock.instant(), null, List.of())))
                .isInstanceOf(GeneralProblem.Conflict.class);
        assertThat(rule(first, false, Way.READ).path().rules()).isEmpty();
        assertThat(edit.ofCourse(people.auditor().actor(), course.value()).editable())
                .isFalse();
        for (Actor other : List.of(student, people.teacher().actor())) {
            assertThatThrownBy(() -> edit.ofCourse(other, course.value())).isInstanceOf(GeneralProblem.Forbidden.class);
        }
    }

    @Test
    void aPathInACircleOrToNowhereIsRefused() {
        gate(second, null, null, first);
        assertThatThrownBy(() -> gate(first, null, null, second)).isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> gate(first, null, null, Ids.next())).isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> gate(Ids.next(), null, null)).isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void theGateOfAModuleIsKeptWithItsMoment() {
        Instant moment = clock.instant().plus(Duration.ofDays(3));
        UUID module = moduleOf(first);
        long edition = paths.of(course).edition();
        edit.module(teacher, course.value(), edition, new Gate(module, moment, 7, List.of()));
        assertThat(paths.of(course).gates()).containsExactly(new Gate(module, moment, 7, List.of()));
        assertThat(progress.course(student, course.value()).closed()).containsOnlyKeys(module);
        assertThat(progress.course(student, course.value()).resume()).isEmpty();
    }

    private UUID moduleOf(UUID lesson) {
        return outlines.of(course).orElseThrow().modules().stream()
                .filter(m -> m.lessons().stream().anyMatch(l -> l.id().value().equals(lesson)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whenTheTimeIsOverWhatWasDoneStaysAndNothingBegins() {
        Assessment quiz = quizAt(AssessmentPlace.COURSE, course.value());
        readAll(first);
        Attempt running = take.start(student, quiz.id(), false);
        Instant now = clock.instant();
        enrol.other(teacher, course.value(), student.userId(), now.minus(Duration.ofDays(9)), now.minusMillis(1));

        assertOver(() -> read.open(student, second));
        assertOver(() -> record.read(student, second, List.of(), null));
        assertOver(() -> openClass(second));
        assertThat(progress.course(student, course.value()).percent()).isEqualTo(33);
        assertThat(progress.mine(student)).singleElement().satisfies(state -> {
            assertThat(state.taking()).map(Taking::state).contains(Taking.State.OVER);
            assertThat(state.percent()).isEqualTo(33);
        });
        take.answer(student, running.id(), List.of(answer(running, true)));
        assertThat(take.submit(student, running.id(), List.of()).passed()).isTrue();
        assertOver(() -> take.start(student, quiz.id(), false));
        assertThat(attempts.open(student, running.id()).attempt().passed()).isTrue();
        assertThat(attempts.ofCourse(student, course.value())).hasSize(1);
        assertThat(grades.own(student, course.value()).grades().person()).isEqualTo(student.userId());
    }

    private static void assertOver(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(EnrolmentProblem.Ended.class);
    }
}
