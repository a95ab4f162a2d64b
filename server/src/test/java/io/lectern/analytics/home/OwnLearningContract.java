package io.lectern.analytics.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.analytics.home.NextStep.Kind;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.learning.internal.RecordProgress;
import io.lectern.learning.path.EditPath;
import io.lectern.learning.path.model.CompletionRule;
import io.lectern.learning.path.model.Entry;
import io.lectern.learning.path.model.Gate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner's way through a course, as their home page tells it. */
abstract class OwnLearningContract {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    EditPath path;

    @Autowired
    RecordProgress record;

    @Autowired
    TakeAssessment take;

    @Autowired
    FindNextStep next;

    @Autowired
    ReadOwnWeek week;

    @Autowired
    ReadOwnAgenda agenda;

    @Autowired
    Clock clock;

    private void read(Actor learner, PublishedLesson lesson, int blocks) {
        List<UUID> ids = lesson.blocks().stream().map(Block::id).limit(blocks).toList();
        record.read(learner, lesson.id().value(), ids, ids.getLast());
    }

    private void answer(Actor learner, Assessment quiz, boolean right) {
        Attempt attempt = take.start(learner, quiz.id(), true);
        List<Given> given = attempt.items().stream()
                .map(item -> new Given(item.id(), new TrueFalseResponse(right), 1))
                .toList();
        take.submit(learner, attempt.id(), given);
    }

    @Test
    void theNextStepFollowsTheLearnerThroughTheCourse() {
        Actor teacher = people.teacher().actor();
        Actor learner = people.student().actor();
        CourseId course = courses.open(teacher, "One.\n\nTwo.", "Three.");
        assertThat(next.of(learner)).isEmpty();
        enrol.self(learner, course.value());
        List<PublishedLesson> texts = lessons.publishedOf(course);
        Assessment quiz = make.quiz(teacher, course, Conditions.OF_A_QUIZ, make.trueFalse(teacher, course));

        assertThat(step(learner)).isEqualTo(Kind.LESSON);
        read(learner, texts.getFirst(), 1);
        assertThat(step(learner)).isEqualTo(Kind.GO_ON);
        assertThat(next.of(learner).map(NextStep::target))
                .contains(texts.getFirst().id().value());
        assertThat(next.of(learner).map(NextStep::percent)).contains(50);
        read(learner, texts.getFirst(), 2);
        read(learner, texts.getLast(), 1);
        assertThat(step(learner)).isEqualTo(Kind.QUIZ);
        take.start(learner, quiz.id(), true);
        assertThat(step(learner)).isEqualTo(Kind.ATTEMPT);
        answer(learner, quiz, false);
        assertThat(step(learner)).isEqualTo(Kind.QUIZ_AGAIN);
        answer(learner, quiz, true);
        assertThat(next.of(learner).map(NextStep::target)).isNotEqualTo(Optional.of(quiz.id()));

        assertThat(agenda.of(learner).results())
                .extracting(result -> result.reached().passed())
                .containsExactly(true, false);
        assertThat(agenda.of(people.student().actor()).results()).isEmpty();
    }

    private Kind step(Actor learner) {
        return next.of(learner).orElseThrow().kind();
    }

    @Test
    void whatIsReadIsActivityOfTodayForTheReaderOnly() {
        Actor teacher = people.teacher().actor();
        Actor learner = people.student().actor();
        Actor other = people.student().actor();
        CourseId course = courses.open(teacher, "One.\n\nTwo.");
        enrol.self(learner, course.value());
        enrol.self(other, course.value());
        assertThat(week.of(learner).streak().days()).isZero();
        assertThat(week.of(learner).days())
                .hasSize(7)
                .allSatisfy(day -> assertThat(day.minutes()).isZero());
        read(learner, lessons.publishedOf(course).getFirst(), 1);
        await().untilAsserted(() -> assertThat(week.of(learner).streak().days()).isEqualTo(1));
        assertThat(week.of(learner).days().getLast().minutes()).isPositive();
        assertThat(week.of(learner).zone().getId()).isEqualTo("Asia/Riyadh");
        assertThat(week.of(other).streak().days()).isZero();
    }

    @Test
    void whatHasADateComesUp() {
        Actor teacher = people.teacher().actor();
        Actor learner = people.student().actor();
        CourseId course = courses.open(teacher, "One.");
        Instant now = clock.instant();
        enrol.other(teacher, course.value(), learner.userId(), now, now.plus(Duration.ofDays(30)));
        make.quiz(teacher, course, window(now.plus(Duration.ofDays(2)), 9), make.trueFalse(teacher, course));
        make.quiz(teacher, course, window(now.minus(Duration.ofDays(2)), 4), make.trueFalse(teacher, course));
        assertThat(agenda.of(learner).upcoming())
                .extracting(Upcoming::kind)
                .containsExactly(
                        Upcoming.Kind.OPENS, Upcoming.Kind.CLOSES, Upcoming.Kind.CLOSES, Upcoming.Kind.ENROLMENT_ENDS);
        assertThat(agenda.of(people.student().actor()).upcoming()).isEmpty();
    }

    @Test
    void whatOpensAtADateComesUpAModuleOnceAndNoLongerWhenItIsOpen() {
        Actor teacher = people.teacher().actor();
        Actor learner = people.student().actor();
        CourseId course = courses.open(teacher, "One.", "Two.");
        enrol.self(learner, course.value());
        UUID module = outlines.of(course).orElseThrow().modules().getFirst().id();
        UUID second = lessons.publishedOf(course).getLast().id().value();
        Instant soon = clock.instant().plus(Duration.ofDays(5));
        long edition = path.ofCourse(teacher, course.value()).path().edition();
        path.lesson(teacher, course.value(), edition, CompletionRule.USUAL, new Gate(second, soon, null, List.of()));
        assertThat(agenda.of(learner).upcoming())
                .extracting(Upcoming::kind, Upcoming::target, Upcoming::at)
                .containsExactly(tuple(Upcoming.Kind.LESSON, second, soon));

        path.module(teacher, course.value(), edition + 1, new Gate(module, soon, null, List.of()));
        assertThat(agenda.of(learner).upcoming())
                .extracting(Upcoming::kind, Upcoming::target, Upcoming::at)
                .containsExactly(tuple(Upcoming.Kind.MODULE, module, soon));

        path.module(teacher, course.value(), edition + 2, new Gate(module, null, null, List.of()));
        path.lesson(
                teacher, course.value(), edition + 3, CompletionRule.USUAL, new Gate(second, null, null, List.of()));
        assertThat(agenda.of(learner).upcoming()).isEmpty();
    }

    @Test
    void aCourseThatOpensAtADateComesUpOnceAndNotWithEverythingInIt() {
        Actor teacher = people.teacher().actor();
        Actor learner = people.student().actor();
        CourseId course = courses.open(teacher, "One.", "Two.");
        make.quiz(teacher, course, Conditions.OF_A_QUIZ, make.trueFalse(teacher, course));
        enrol.self(learner, course.value());
        Instant soon = clock.instant().plus(Duration.ofDays(5));
        Instant later = soon.plus(Duration.ofDays(5));
        UUID second = lessons.publishedOf(course).getLast().id().value();
        long edition = path.ofCourse(teacher, course.value()).path().edition();
        path.start(teacher, course.value(), edition, new Entry(soon, List.of()));
        assertThat(agenda.of(learner).upcoming())
                .extracting(Upcoming::kind, Upcoming::target, Upcoming::at)
                .containsExactly(tuple(Upcoming.Kind.COURSE, course.value(), soon));

        path.lesson(
                teacher, course.value(), edition + 1, CompletionRule.USUAL, new Gate(second, later, null, List.of()));
        assertThat(agenda.of(learner).upcoming())
                .extracting(Upcoming::kind, Upcoming::target, Upcoming::at)
                .containsExactly(
                        tuple(Upcoming.Kind.COURSE, course.value(), soon), tuple(Upcoming.Kind.LESSON, second, later));
    }

    private Conditions window(Instant opens, int days) {
        return new Conditions(
                1,
                0,
                false,
                false,
                Disclosure.SCORE,
                null,
                opens,
                clock.instant().plus(Duration.ofDays(days)),
                null,
                Reveal.AT_ONCE);
    }
}
