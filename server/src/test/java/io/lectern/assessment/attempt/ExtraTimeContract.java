package io.lectern.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

abstract class ExtraTimeContract {

    private static final MoreTime QUARTER = new MoreTime(0, 25);
    private static final MoreTime TEN_MINUTES = new MoreTime(10, 0);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Autowired
    ReadAttempts read;

    @Autowired
    GiveExtraTime give;

    @Autowired
    ExtraTimes extraTimes;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourseWithALearner() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
    }

    private Assessment exam(@Nullable Integer minutes) {
        var conditions =
                new Conditions(0, 0, false, false, Disclosure.SCORE, minutes, null, null, null, Reveal.AT_ONCE);
        return make.quiz(teacher, course, conditions, make.trueFalse(teacher, course));
    }

    private static Duration length(Attempt attempt) {
        return Duration.between(attempt.startedAt(), Objects.requireNonNull(attempt.dueAt()));
    }

    @Test
    void anAttemptIsLongerByASharePlusItIsSaid() {
        Assessment exam = exam(60);
        give.give(teacher, exam.id(), student.userId(), QUARTER, " Certified. ");
        Attempt attempt = take.start(student, exam.id(), false);
        assertThat(length(attempt)).isEqualTo(Duration.ofMinutes(75));
        assertThat(attempt.moreMinutes()).isEqualTo(15);
        assertThat(read.offer(student, exam.id()).more()).isEqualTo(QUARTER);
        assertThat(read.ofCourse(student, course.value()))
                .extracting(ReadAttempts.Offer::more)
                .containsExactly(QUARTER);
        Actor other = people.student().actor();
        enrol.self(other, course.value());
        Attempt usual = take.start(other, exam.id(), false);
        assertThat(length(usual)).isEqualTo(Duration.ofMinutes(60));
        assertThat(usual.moreMinutes()).isZero();
        assertThat(give.of(teacher, exam.id())).singleElement().satisfies(entry -> {
            assertThat(entry.extra().reason()).isEqualTo("Certified.");
            assertThat(entry.extra().more()).isEqualTo(QUARTER);
            assertThat(Objects.requireNonNull(entry.person()).id()).isEqualTo(student.id());
        });
    }

    @Test
    void theEndOfAnAttemptUnderWayMovesLaterAndNeverEarlier() {
        Assessment exam = exam(60);
        Attempt attempt = take.start(student, exam.id(), false);
        give.give(teacher, exam.id(), student.userId(), TEN_MINUTES, "The light went out.");
        assertThat(length(now(attempt))).isEqualTo(Duration.ofMinutes(70));
        give.give(teacher, exam.id(), student.userId(), new MoreTime(5, 0), "A slip.");
        assertThat(length(now(attempt))).isEqualTo(Duration.ofMinutes(70));
        give.give(teacher, exam.id(), student.userId(), new MoreTime(20, 0), "Longer than thought.");
        assertThat(length(now(attempt))).isEqualTo(Duration.ofMinutes(80));
        give.withdraw(teacher, exam.id(), student.userId());
        give.withdraw(teacher, exam.id(), student.userId());
        assertThat(length(now(attempt))).isEqualTo(Duration.ofMinutes(80));
        assertThat(give.of(teacher, exam.id())).isEmpty();
        take.submit(student, attempt.id(), List.of());
        assertThat(length(take.start(student, exam.id(), false))).isEqualTo(Duration.ofMinutes(60));
    }

    private Attempt now(Attempt attempt) {
        return read.open(student, attempt.id()).attempt();
    }

    @Test
    void whatIsNotRightIsNamed() {
        Assessment exam = exam(60);
        Assessment unlimited = exam(null);
        for (MoreTime wrong : List.of(
                MoreTime.NONE,
                new MoreTime(10, 10),
                new MoreTime(-1, 0),
                new MoreTime(0, -5),
                new MoreTime(0, 301),
                new MoreTime(24 * 60 + 1, 0))) {
            assertThatThrownBy(() -> give.give(teacher, exam.id(), student.userId(), wrong, "Because."))
                    .isInstanceOf(GeneralProblem.Invalid.class);
        }
        assertThatThrownBy(() -> give.give(teacher, exam.id(), student.userId(), QUARTER, "  "))
                .isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> give.give(teacher, unlimited.id(), student.userId(), QUARTER, "Because."))
                .isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() ->
                        give.give(teacher, exam.id(), people.student().actor().userId(), QUARTER, "Because."))
                .isInstanceOf(GeneralProblem.Invalid.class);
    }

    @Test
    void rightsAreAsAgreed() {
        Assessment exam = exam(60);
        Actor auditor = people.auditor().actor();
        for (Actor actor : List.of(student, people.teacher().actor(), auditor)) {
            assertThatThrownBy(() -> give.give(actor, exam.id(), student.userId(), QUARTER, "Because."))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> give.withdraw(actor, exam.id(), student.userId()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        for (Actor actor : List.of(student, people.teacher().actor())) {
            assertThatThrownBy(() -> give.of(actor, exam.id())).isInstanceOf(GeneralProblem.Forbidden.class);
        }
        give.give(people.administrator().actor(), exam.id(), student.userId(), QUARTER, "Because.");
        assertThat(give.of(auditor, exam.id())).hasSize(1);
    }

    @Test
    void itIsThereOnceAndGoesWithItsPersonOrItsCourse() {
        Assessment exam = exam(60);
        ExtraTime given = give.give(teacher, exam.id(), student.userId(), QUARTER, "Because.");
        assertThatThrownBy(() -> extraTimes.save(ExtraTime.of(
                        exam.id(),
                        course.value(),
                        student.userId(),
                        QUARTER,
                        "Again.",
                        teacher.userId(),
                        given.givenAt())))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(extraTimes.findByAssessmentIdAndPersonId(exam.id(), student.userId()))
                .contains(given);
        assertThat(extraTimes.findByPersonIdAndCourseId(student.userId(), course.value()))
                .containsExactly(given);
        assertThat(extraTimes.findByAssessmentIdOrderById(exam.id())).containsExactly(given);
        extraTimes.deleteByPersonId(student.userId());
        assertThat(extraTimes.findByAssessmentIdOrderById(exam.id())).isEmpty();
        give.give(teacher, exam.id(), student.userId(), QUARTER, "Because.");
        extraTimes.deleteByCourseId(course.value());
        assertThat(extraTimes.findByAssessmentIdOrderById(exam.id())).isEmpty();
    }
}
