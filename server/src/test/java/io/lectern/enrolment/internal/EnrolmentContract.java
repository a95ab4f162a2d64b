package io.lectern.enrolment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taking;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.data.domain.Limit;

abstract class EnrolmentContract {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrolments enrolments;

    @Autowired
    EnrolmentRegister register;

    @Autowired
    CourseAccess access;

    @Autowired
    CourseCatalog catalog;

    @Autowired
    Enrol enrol;

    @Autowired
    ManageLearners learners;

    @Autowired
    ForgetEnrolments forget;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void anOpenCourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, "Some text.");
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    @Test
    void theRegisterTellsPresentPastAndComing() {
        assertThat(register.taking(student.id(), course)).isEmpty();
        assertThat(register.takingsOf(student.id())).isEmpty();
        for (var period : List.of(
                List.of(-5, -1, Taking.State.OVER),
                List.of(-5, 1, Taking.State.CURRENT),
                List.of(1, 5, Taking.State.COMING))) {
            enrol.other(teacher, course.value(), student.userId(), inDays((int) period.get(0)), inDays((int)
                    period.get(1)));
            assertThat(register.taking(student.id(), course)).map(Taking::state).contains((Taking.State) period.get(2));
            assertThat(register.takingsOf(student.id()))
                    .singleElement()
                    .extracting(Taking::state)
                    .isEqualTo(period.get(2));
        }
        learners.revoke(teacher, course.value(), student.userId());
        assertThat(register.taking(student.id(), course)).map(Taking::state).contains(Taking.State.OVER);
    }

    @Test
    void whoIsRefusedHearsWhyAndMayLookBack() {
        var summary = catalog.find(course).orElseThrow();
        UUID person = student.userId();
        assertThatThrownBy(() -> access.requireMayFollow(student, summary))
                .isInstanceOf(EnrolmentProblem.NotEnrolled.class);
        assertThatThrownBy(() -> access.requireMayLookBack(student, summary))
                .isInstanceOf(EnrolmentProblem.NotEnrolled.class);
        enrol.other(teacher, course.value(), person, inDays(1), null);
        assertThatThrownBy(() -> access.requireMayFollow(student, summary))
                .isInstanceOf(EnrolmentProblem.NotBegun.class);
        enrol.other(teacher, course.value(), person, inDays(-9), inDays(-1));
        assertThatThrownBy(() -> access.requireMayFollow(student, summary)).isInstanceOf(EnrolmentProblem.Ended.class);
        access.requireMayLookBack(student, summary);
        assertThatThrownBy(() -> access.requireTakes(teacher, summary))
                .isInstanceOf(EnrolmentProblem.NotEnrolled.class);
        access.requireMayFollow(teacher, summary);
    }

    @Test
    void enrollingOneselfTwiceIsEnrollingOnce() {
        Enrolment first = enrol.self(student, course.value());
        assertThat(enrol.self(student, course.value())).isEqualTo(first);
        assertThat(enrolments.findByPersonId(student.userId())).containsExactly(first);
        assertThat(register.isEnrolled(student.id(), course)).isTrue();
        assertThat(register.coursesOf(student.id())).containsExactly(course);
        assertThat(register.learnersOf(course)).containsExactly(student.id());
    }

    @Test
    void manyTabsAtOnceMakeOneEnrolment() throws InterruptedException, ExecutionException {
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Enrolment>> clicks = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                clicks.add(() -> enrol.self(student, course.value()));
            }
            for (Future<Enrolment> click : tabs.invokeAll(clicks)) {
                assertThat(click.get().personId()).isEqualTo(student.userId());
            }
        }
        assertThat(enrolments.findByCourseId(course.value())).hasSize(1);
    }

    @Test
    void aPersonHasOneEnrolmentPerCourse() {
        enrolments.save(Enrolment.of(student.userId(), course.value(), inDays(0), null, inDays(0)));
        assertThatThrownBy(() ->
                        enrolments.save(Enrolment.of(student.userId(), course.value(), inDays(0), null, inDays(0))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anEndedPeriodIsOver() {
        enrol.other(teacher, course.value(), student.userId(), inDays(-9), inDays(-1));
        assertThat(register.isEnrolled(student.id(), course)).isFalse();
        assertThat(register.coursesOf(student.id())).isEmpty();
        assertThat(register.learnersOf(course)).isEmpty();
        enrol.other(teacher, course.value(), student.userId(), inDays(1), null);
        assertThat(register.isEnrolled(student.id(), course)).isFalse();
        enrol.other(teacher, course.value(), student.userId(), inDays(-9), inDays(1));
        assertThat(register.isEnrolled(student.id(), course)).isTrue();
    }

    @Test
    void thePeriodEndsAtItsVeryEnd() {
        Instant now = clock.instant();
        Enrolment enrolment = Enrolment.of(student.userId(), course.value(), now, now.plusMillis(1), now);
        assertThat(enrolment.isValidAt(now.minusMillis(1))).isFalse();
        assertThat(enrolment.isValidAt(now)).isTrue();
        assertThat(enrolment.isValidAt(now.plusMillis(1))).isFalse();
    }

    @Test
    void whoWasTurnedOutCannotComeBackAlone() {
        enrol.self(student, course.value());
        learners.revoke(teacher, course.value(), student.userId());
        learners.revoke(teacher, course.value(), student.userId());
        assertThat(register.isEnrolled(student.id(), course)).isFalse();
        assertThatThrownBy(() -> enrol.self(student, course.value())).isInstanceOf(EnrolmentProblem.CourseClosed.class);
        enrol.other(teacher, course.value(), student.userId(), null, null);
        assertThat(register.isEnrolled(student.id(), course)).isTrue();
    }

    @Test
    void closedAndDraftCoursesLetNobodyIn() {
        CourseId draft = make.draft(teacher);
        assertThatThrownBy(() -> enrol.self(student, draft.value())).isInstanceOf(GeneralProblem.NotFound.class);
        assertThatThrownBy(() -> enrol.other(teacher, course.value(), student.userId(), inDays(2), inDays(1)))
                .isInstanceOf(EnrolmentProblem.PeriodReversed.class);
        assertThatThrownBy(() -> enrol.other(teacher, course.value(), Ids.next(), null, null))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void rightsAreAsAgreed() {
        Actor administrator = people.administrator().actor();
        Actor auditor = people.auditor().actor();
        Actor stranger = people.teacher().actor();
        for (Actor may : List.of(administrator, teacher)) {
            enrol.other(may, course.value(), student.userId(), null, null);
            learners.revoke(may, course.value(), student.userId());
        }
        for (Actor mayNot : List.of(auditor, stranger, student)) {
            assertThatThrownBy(() -> enrol.other(mayNot, course.value(), student.userId(), null, null))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> learners.revoke(mayNot, course.value(), student.userId()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        for (Actor maySee : List.of(administrator, auditor, teacher)) {
            assertThat(learners.list(maySee, course.value(), null).learners()).hasSize(1);
        }
        for (Actor mayNotSee : List.of(stranger, student)) {
            assertThatThrownBy(() -> learners.list(mayNotSee, course.value(), null))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> enrol.self(auditor, course.value())).isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    void listsGoOnWhereTheyEnded() {
        Enrolment first = enrol.self(student, course.value());
        Enrolment second = enrol.self(people.student().actor(), course.value());
        assertThat(enrolments.findByCourseIdAndIdGreaterThanOrderById(course.value(), first.id(), Limit.of(5)))
                .containsExactly(second);
        assertThat(enrolments.findByPersonIdAndCourseId(student.userId(), course.value()))
                .contains(first);
    }

    @Test
    void anErasedPersonIsForgotten() {
        enrol.self(student, course.value());
        forget.on(new AccountErased(student.userId(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(enrolments.findByPersonId(student.userId())).isEmpty();
        });
    }

    @Test
    void whoMayEnrolOthersFindsThemByName() {
        String name = "Salma " + Ids.next();
        UUID taking = people.account(name, Role.STUDENT).id();
        UUID idle = people.account(name, Role.STUDENT).id();
        enrol.other(teacher, course.value(), taking, null, null);
        enrol.other(teacher, course.value(), idle, null, null);
        learners.revoke(teacher, course.value(), idle);

        assertThat(learners.candidates(teacher, course.value(), name.substring(2)))
                .extracting(candidate -> candidate.person().id().value(), ManageLearners.Candidate::taking)
                .containsExactlyInAnyOrder(tuple(taking, true), tuple(idle, false));
        for (Actor other :
                List.of(student, people.auditor().actor(), people.teacher().actor())) {
            assertThatThrownBy(() -> learners.candidates(other, course.value(), name))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThat(learners.list(people.auditor().actor(), course.value(), null).editable())
                .isFalse();
        assertThat(learners.list(teacher, course.value(), null).editable()).isTrue();
    }

    @Test
    void enrolmentsGoWithTheirCourse() {
        enrol.self(student, course.value());
        forget.on(new CourseDeleted(course.value(), clock.instant()));
        await().untilAsserted(() ->
                assertThat(enrolments.findByCourseId(course.value())).isEmpty());
    }

    @Test
    void enrolmentsGoWithTheirPersonOrTheirCourse() {
        Enrolment mine = enrol.self(student, course.value());
        Enrolment other = enrol.self(people.student().actor(), course.value());
        enrolments.deleteByPersonId(student.userId());
        assertThat(enrolments.findById(mine.id())).isEmpty();
        assertThat(enrolments.findByCourseId(course.value())).containsExactly(other);
        enrolments.deleteByCourseId(course.value());
        assertThat(enrolments.findById(other.id())).isEmpty();
    }
}
