package io.lectern.assessment.grades;

import io.lectern.assessment.FinishedLearners.Finish;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner in a gradebook.
 *
 * @param ended whether their enrolment is over
 * @param finish since when the rules stay as they were for them; null as long as they follow every change
 */
public record BookLearner(
        UUID person, boolean ended, @Nullable Finish finish) {

    @Nullable
    Instant finishedAt() {
        return finish == null ? null : finish.at();
    }
}
