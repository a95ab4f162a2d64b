package io.lectern.assessment.attempt;

import io.lectern.enrolment.EnrolmentProblem.StillClosed.ToDo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the course keeps a person from an assessment, whatever its own conditions say.
 *
 * @param door {@link Standing.Door#GATED} or {@link Standing.Door#NOT_TAKING}
 * @param opensAt not before then; null when it does not wait for a moment
 * @param after what has to be completed first
 */
record Barrier(Standing.Door door, @Nullable Instant opensAt, List<ToDo> after) {

    Barrier {
        after = List.copyOf(after);
    }
}
