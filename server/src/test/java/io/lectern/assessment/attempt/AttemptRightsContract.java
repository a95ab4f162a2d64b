package io.lectern.assessment.attempt;

import static io.lectern.assessment.attempt.SampleAssessments.conditions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.internal.ManageLearners;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;

/** Who may begin, answer and see attempts, and how often each counts. */
abstract class AttemptRightsContract extends QuizToTake {

    @OnPostgres
    static class OnPostgresTest extends AttemptRightsContract {}

    @OnMongo
    static class OnMongoTest extends AttemptRightsContract {}

    @Autowired
    ManageLearners learners;

    @Test
    void aDoubleClickBeginsOneAttempt() throws Exception {
        Assessment quiz = quiz(conditions(1, 0), 2);
        List<Callable<Attempt>> clicks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clicks.add(() -> take.start(student, quiz.id(), false));
        }
        List<UUID> begun = new ArrayList<>();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var click : tabs.invokeAll(clicks)) {
                begun.add(click.get().id());
            }
        }
        assertThat(Set.copyOf(begun)).hasSize(1);
        assertThat(attempts.findByAssessmentIdAndPersonIdOrderByNumber(quiz.id(), student.userId()))
                .hasSize(1);
    }

    @Test
    void answersFromSeveralTabsAtOnceAreAllKept() throws Exception {
        Attempt attempt = take.start(student, quiz(conditions(0, 0), 5).id(), false);
        List<Callable<Attempt>> tabs = attempt.items().stream()
                .<Callable<Attempt>>map(item ->
                        () -> take.answer(student, attempt.id(), List.of(new Given(item.id(), RIGHT, 1))))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var tab : threads.invokeAll(tabs)) {
                tab.get();
            }
        }
        assertThat(attempts.findById(attempt.id()).orElseThrow().items()).allMatch(AttemptItem::isAnswered);
    }

    @Test
    void submittingTwiceCountsOnce() {
        Attempt attempt = take.start(student, quiz(conditions(0, 0), 1).id(), false);
        Attempt over = take.submit(student, attempt.id(), all(attempt, RIGHT));
        assertThat(take.submit(student, attempt.id(), List.of(first(attempt, WRONG, 9))))
                .isEqualTo(over);
        assertThatThrownBy(() -> take.answer(student, attempt.id(), List.of(first(attempt, WRONG, 9))))
                .isInstanceOf(AssessmentProblem.AttemptOver.class);
    }

    @Test
    void onlyLearnersOfTheCourseTakeIt() {
        Assessment quiz = quiz(conditions(0, 0), 1);
        Actor stranger = people.student().actor();
        assertThatThrownBy(() -> take.start(stranger, quiz.id(), false))
                .isInstanceOf(EnrolmentProblem.NotEnrolled.class);
        assertThatThrownBy(() -> take.start(teacher, quiz.id(), false))
                .isInstanceOf(EnrolmentProblem.NotEnrolled.class);
        Attempt attempt = take.start(student, quiz.id(), false);
        for (Actor other : List.of(stranger, teacher)) {
            assertThatThrownBy(() -> take.answer(other, attempt.id(), List.of(first(attempt, WRONG, 5))))
                    .isInstanceOf(GeneralProblem.NotFound.class);
        }
        assertThatThrownBy(() -> read.open(stranger, attempt.id())).isInstanceOf(GeneralProblem.Forbidden.class);
        learners.revoke(teacher, course.value(), student.userId());
        assertThat(take.start(student, quiz.id(), false).id()).isEqualTo(attempt.id());
        assertThat(take.submit(student, attempt.id(), all(attempt, RIGHT)).passed())
                .as("what was begun in time may be finished")
                .isTrue();
        assertThatThrownBy(() -> take.start(student, quiz.id(), false)).isInstanceOf(EnrolmentProblem.Ended.class);
    }

    @Test
    void aClosedOneIsNotBegunAndATakenOneNotRemoved() {
        Assessment quiz = quiz(conditions(0, 0), 1);
        take.start(student, quiz.id(), false);
        assertThat(attempts.existsByAssessmentId(quiz.id())).isTrue();
        assertThatThrownBy(() -> write.remove(teacher, quiz.id())).isInstanceOf(AssessmentProblem.Taken.class);
        assertThatThrownBy(() -> write.decide(teacher, quiz.id(), quiz.revision(), AssessmentStatus.DRAFT))
                .isInstanceOf(AssessmentProblem.Taken.class);
        write.decide(teacher, quiz.id(), quiz.revision(), AssessmentStatus.CLOSED);
        Actor second = people.student().actor();
        enrol.self(second, course.value());
        assertThatThrownBy(() -> take.start(second, quiz.id(), false)).isInstanceOf(AssessmentProblem.Closed.class);
    }

    @Test
    void teachersSeeAllAttemptsPageByPage() {
        Assessment quiz = quiz(conditions(0, 0), 1);
        Attempt mine = take.start(student, quiz.id(), false);
        Actor second = people.student().actor();
        enrol.self(second, course.value());
        Attempt theirs = take.start(second, quiz.id(), false);

        assertThat(read.taken(teacher, quiz.id(), null).attempts())
                .extracting(taken -> taken.attempt().id())
                .containsExactly(mine.id(), theirs.id());
        assertThat(attempts.findByAssessmentIdAndIdGreaterThanOrderById(quiz.id(), mine.id(), Limit.of(5)))
                .extracting(Attempt::id)
                .containsExactly(theirs.id());
        assertThatThrownBy(() -> read.taken(student, quiz.id(), null)).isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    void anAttemptHasItsNumberAlone() {
        Attempt attempt = take.start(student, quiz(conditions(0, 0), 1).id(), false);
        Attempt same = new Attempt(
                Ids.next(),
                null,
                attempt.assessmentId(),
                attempt.courseId(),
                attempt.personId(),
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                null,
                null,
                null,
                null,
                attempt.terms(),
                attempt.items());
        assertThatThrownBy(() -> attempts.save(same)).isInstanceOf(DuplicateKeyException.class);
    }
}
