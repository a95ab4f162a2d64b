package io.lectern.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.grades.ReadGrades;
import io.lectern.courses.LessonId;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.Taking;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What opens when, and who may change it. */
abstract class GatesContract extends CourseWithAPath {

    @OnPostgres
    static class OnPostgresTest extends GatesContract {}

    @OnMongo
    static class OnMongoTest extends GatesContract {}

    @Autowired
    ReadAttempts attempts;

    @Autowired
    ReadGrades grades;

    @Autowired
    ClassDesk classes;

    @Autowired
    Clock clock;

    private void gate(UUID lesson, @Nullable Instant opensAt, @Nullable Integer days, UUID... after) {
        edit.lesson(
                teacher,
                course.value(),
                paths.of(course).edition(),
                CompletionRule.USUAL,
                new Gate(lesson, opensAt, days, List.of(after)));
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
