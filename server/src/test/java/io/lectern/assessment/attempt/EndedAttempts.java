package io.lectern.assessment.attempt;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Moves attempts back in time, for tests about what comes after their end. */
@Component
public class EndedAttempts {

    private final Attempts attempts;

    EndedAttempts(Attempts attempts) {
        this.attempts = attempts;
    }

    /** The attempt as if it were due at that moment. */
    public Attempt dueAt(Attempt attempt, Instant due) {
        Attempt kept = attempts.findById(attempt.id()).orElseThrow();
        return attempts.save(new Attempt(
                kept.id(),
                Objects.requireNonNull(kept.version()),
                kept.assessmentId(),
                kept.courseId(),
                kept.personId(),
                kept.number(),
                kept.state(),
                due.minusSeconds(1800),
                due,
                null,
                null,
                null,
                kept.terms(),
                kept.items()));
    }
}
