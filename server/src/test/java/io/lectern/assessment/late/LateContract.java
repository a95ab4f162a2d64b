package io.lectern.assessment.late;

import static io.lectern.assessment.late.SampleReturn.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.clock.PastOutages;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LateContract extends ExamThatWasDue {

    @Autowired
    PastOutages outages;

    @Test
    void whatWasWrittenInTimeAndComesSoonCounts() {
        Attempt attempt = due(MINUTE);
        LateArrival came = brought(attempt, right(attempt).at(now));
        assertThat(came.state()).isEqualTo(LateState.ACCEPTED);
        assertThat(came.decision()).isNull();
        assertThat(came.content().answers()).isEqualTo(2);
        assertThat(came.evidence().writtenUntil()).isEqualTo(dueOf(attempt).minus(MINUTE));
        assertThat(came.evidence().offlineSince()).isEqualTo(dueOf(attempt).minus(Duration.ofMinutes(10)));
        assertThat(now(attempt).passed()).isTrue();
        assertThat(now(attempt).submittedAt()).isEqualTo(attempt.dueAt());

        bring.bring(student, attempt.id(), right(attempt).at(now.plusSeconds(5)));
        assertThat(arrivals.findByAttemptIdOrderById(attempt.id())).containsExactly(came);
    }

    @Test
    void noRightAnswerIsShownWhileAnswersMayStillCome() {
        Attempt attempt = due(MINUTE);
        take.submit(student, attempt.id(), List.of());
        assertThat(read.open(student, attempt.id()).showsMarks()).isFalse();
        assertThat(read.open(student, attempt.id()).showsAnswers()).isFalse();
        assertThat(read.open(teacher, attempt.id()).showsAnswers()).isTrue();
        Attempt old = ended.dueAt(
                take.start(another(attempt), attempt.assessmentId(), false), now.minus(Duration.ofMinutes(40)));
        Actor other = new Actor(old.personId(), "Somebody", "en", Set.of(Role.STUDENT));
        take.submit(other, old.id(), List.of());
        assertThat(read.open(other, old.id()).showsAnswers()).isTrue();
    }

    private Actor another(Attempt attempt) {
        Actor other = people.student().actor();
        enrol.self(other, attempt.courseId());
        return other;
    }

    @Test
    void aBrokenChainOrAForgedTimeNeverCountsByItself() {
        Attempt broken = due(MINUTE);
        assertThat(brought(broken, right(broken).brokenAt(now)).evidence().findings())
                .containsExactly(Finding.BROKEN_CHAIN);
        assertThat(now(broken).passed()).isFalse();
        Attempt forged = due(MINUTE);
        assertThat(brought(forged, right(forged).forgedAt(now)).evidence().findings())
                .contains(Finding.FORGED_TIME);
        Attempt mixed = due(MINUTE);
        Return own = right(mixed).at(now);
        Return withAnothers = new Return(own.chain(), right(forged).at(now).token(), own.elapsed());
        assertThat(brought(mixed, withAnothers).evidence().findings()).containsExactly(Finding.FORGED_TIME);
        assertThat(now(mixed).passed()).isFalse();
    }

    @Test
    void whatWasWrittenAfterTheEndWaitsForThePerson() {
        Attempt attempt = due(MINUTE);
        SampleReturn back = alone(attempt).answered(0, RIGHT, dueOf(attempt).plusSeconds(1));
        assertThat(brought(attempt, back.at(now)).evidence().findings()).containsExactly(Finding.AFTER_THE_END);
        assertThat(now(attempt).items().getFirst().isAnswered()).isFalse();
    }

    @Test
    void aClockThatStoodStillMakesNoLateAnswerEarly() {
        Attempt attempt = due(Duration.ofMinutes(3));
        SampleReturn back = alone(attempt).answered(0, RIGHT, dueOf(attempt).minusSeconds(5));
        Return slow = back.at(now.minus(Duration.ofMinutes(2)));
        assertThat(brought(attempt, slow).evidence().findings()).containsExactly(Finding.CLOCK_BEHIND);
    }

    @Test
    void whatTheServerCouldHaveHeardOfEarlierWaits() {
        Attempt running = begun();
        take.answer(
                student,
                running.id(),
                List.of(new Given(running.items().getLast().id(), new TrueFalseResponse(true), 1)));
        Attempt attempt = ended.dueAt(running, now.minus(MINUTE));
        SampleReturn back = alone(attempt).answered(0, RIGHT, dueOf(attempt).minus(MINUTE));
        assertThat(brought(attempt, back.at(now)).evidence().findings()).containsExactly(Finding.CONTACT_MEANWHILE);
    }

    @Test
    void whatComesTooLateWaitsUnlessTheAcademyWasDownAtTheEnd() {
        Duration hours = Duration.ofHours(7);
        Attempt late = due(hours);
        assertThat(brought(late, right(late).at(now)).evidence().findings()).containsExactly(Finding.TOO_LATE);
        outages.wasDown(now.minus(Duration.ofMinutes(20)), now.minus(MINUTE));
        Attempt down = due(Duration.ofMinutes(18));
        LateArrival came = brought(down, right(down).at(now));
        assertThat(came.state()).isEqualTo(LateState.ACCEPTED);
        assertThat(came.evidence().backAt()).isEqualTo(now.minus(MINUTE));
    }

    @Test
    void whatWasHandedInStaysAsItWasHandedIn() {
        Attempt attempt = begun();
        take.submit(student, attempt.id(), List.of());
        Return back = new SampleReturn(attempt, tokens, now.minusSeconds(30))
                .answered(0, RIGHT, now.minusSeconds(20))
                .at(now);
        assertThat(brought(attempt, back).evidence().findings()).containsExactly(Finding.HANDED_IN);
    }
}
