package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.assessment.late.LateArrival;
import io.lectern.assessment.late.LateRegister;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Teachers see what came after the end of its attempt, and decide where the evidence does not. */
@Component
public class DecideLate {

    private static final int LONGEST_REASON = 500;

    /** What came late, and whose it is as far as that may be known. */
    public record Entry(LateArrival arrival, Learner learner) {}

    /** @param marks whether the person may decide */
    public record Late(List<Entry> entries, boolean marks) {}

    private final LateRegister register;
    private final MarkableAttempts attempts;
    private final MarkingDesk desk;

    DecideLate(LateRegister register, MarkableAttempts attempts, MarkingDesk desk) {
        this.register = register;
        this.attempts = attempts;
        this.desk = desk;
    }

    /** At one assessment, in the order in which it came. */
    public Late at(Actor actor, UUID assessmentId) {
        var assessment = desk.toLook(actor, assessmentId);
        List<LateArrival> found = register.at(assessmentId);
        List<Attempt> over = found.stream()
                .map(LateArrival::attemptId)
                .distinct()
                .map(attempts::over)
                .toList();
        Map<UUID, Learner> learners = desk.learners(assessmentId, over);
        return new Late(
                found.stream()
                        .map(arrival -> new Entry(arrival, Objects.requireNonNull(learners.get(arrival.attemptId()))))
                        .toList(),
                desk.mayMark(actor, assessment));
    }

    /**
     * Lets answers count, or not, for good.
     *
     * @param reason that the learner is told; only what is accepted needs none
     * @throws GeneralProblem.Conflict when it was decided already
     */
    public void decide(Actor actor, UUID arrivalId, boolean accepted, String reason) {
        desk.toMark(actor, register.find(arrivalId).assessmentId());
        String why = reason.strip();
        if (why.isEmpty() && !accepted) {
            throw new GeneralProblem.Invalid("reason", "required", "Please write something here.");
        }
        if (why.length() > LONGEST_REASON) {
            throw new GeneralProblem.Invalid("reason", "too-long", "At most " + LONGEST_REASON + " characters.");
        }
        register.decide(arrivalId, actor.userId(), accepted, why);
    }
}
