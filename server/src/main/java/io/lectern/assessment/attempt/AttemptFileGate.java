package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.media.FileGate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a learner handed in is for them and for who marks it. */
@Component
class AttemptFileGate implements FileGate {

    static final String KIND = "attempt";

    private final Attempts attempts;
    private final AssessmentDesk desk;

    AttemptFileGate(Attempts attempts, AssessmentDesk desk) {
        this.attempts = attempts;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayOpen(Actor actor, UUID attemptId) {
        return attempts.findById(attemptId)
                .filter(attempt ->
                        attempt.personId().equals(actor.userId()) || desk.mayOversee(actor, attempt.courseId()))
                .isPresent();
    }
}
