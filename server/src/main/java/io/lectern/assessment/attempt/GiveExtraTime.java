package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Teachers give single learners more time for an assessment. It holds for attempts to come and for one that is under way,
 * whose end is moved later; an end that was promised is never moved earlier.
 */
@Component
public class GiveExtraTime {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_PERCENT = 300;

    /** @param person null when their account is gone */
    public record Entry(ExtraTime extra, @Nullable Person person) {}

    private final ExtraTimes extraTimes;
    private final Attempts attempts;
    private final AssessmentDesk desk;
    private final People people;
    private final Turns turns;
    private final Clock clock;

    GiveExtraTime(
            ExtraTimes extraTimes, Attempts attempts, AssessmentDesk desk, People people, Turns turns, Clock clock) {
        this.extraTimes = extraTimes;
        this.attempts = attempts;
        this.desk = desk;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
    }

    /** Who has more time, and why. */
    @Transactional(readOnly = true)
    public List<Entry> of(Actor actor, UUID assessmentId) {
        desk.toOversee(actor, assessmentId);
        List<ExtraTime> all = extraTimes.findByAssessmentIdOrderById(assessmentId);
        Map<UUID, Person> persons =
                people
                        .findAll(all.stream()
                                .map(extra -> new UserId(extra.personId()))
                                .toList())
                        .stream()
                        .collect(toMap(person -> person.id().value(), Function.identity()));
        return all.stream()
                .map(extra -> new Entry(extra, persons.get(extra.personId())))
                .toList();
    }

    /**
     * Gives a learner this much more time in place of what they had.
     *
     * @throws GeneralProblem.Invalid when it is no amount, has no reason, or the person does not take the course
     */
    public ExtraTime give(Actor actor, UUID assessmentId, UUID personId, MoreTime more, String reason) {
        Assessment assessment = desk.toEdit(actor, assessmentId);
        requireRight(assessment, personId, more, reason.strip());
        ExtraTime given = turns.take(() -> {
            Instant now = clock.instant();
            return extraTimes.save(extraTimes
                    .findByAssessmentIdAndPersonId(assessmentId, personId)
                    .map(extra -> extra.changed(more, reason.strip(), actor.userId(), now))
                    .orElseGet(() -> ExtraTime.of(
                            assessmentId, assessment.courseId(), personId, more, reason.strip(), actor.userId(), now)));
        });
        attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessmentId, personId).stream()
                .filter(Attempt::isRunning)
                .forEach(running -> prolong(running.id(), assessment, more));
        return given;
    }

    /** From the next attempt on the learner has the time that all have; again changes nothing. */
    @Transactional
    public void withdraw(Actor actor, UUID assessmentId, UUID personId) {
        desk.toEdit(actor, assessmentId);
        extraTimes.findByAssessmentIdAndPersonId(assessmentId, personId).ifPresent(extraTimes::delete);
    }

    private void prolong(UUID attemptId, Assessment assessment, MoreTime more) {
        turns.take(() -> {
            Attempt attempt = attempts.findById(attemptId).orElseThrow();
            Attempt prolonged = attempt.with(
                    more,
                    Objects.requireNonNullElse(
                            attempt.terms().limit(), assessment.conditions().limit()));
            return prolonged.equals(attempt) ? attempt : attempts.save(prolonged);
        });
    }

    private void requireRight(Assessment assessment, UUID personId, MoreTime more, String reason) {
        boolean minutes = more.percent() == 0 && more.minutes() > 0 && more.minutes() <= MOST_MINUTES;
        boolean percent = more.minutes() == 0 && more.percent() > 0 && more.percent() <= MOST_PERCENT;
        require(minutes || percent, "minutes", "out-of-range", "Minutes or percent, please, but not both.");
        require(
                minutes || assessment.conditions().minutes() != null,
                "percent",
                "no-limit",
                "There is no time limit to be made longer by a share.");
        require(!reason.isEmpty(), "reason", "required", "Please write something here.");
        require(reason.length() <= LONGEST_REASON, "reason", "too-long", "At most " + LONGEST_REASON + " characters.");
        require(
                desk.isLearner(personId, assessment.courseId()),
                "person",
                "not-enrolled",
                "This person does not take the course.");
    }

    private static void require(boolean right, String field, String code, String message) {
        if (!right) {
            throw new GeneralProblem.Invalid(field, code, message);
        }
    }
}
