package io.lectern.assessment.events;

import java.time.Instant;
import java.util.UUID;

/** An attempt is over. @param passed whether it is known to be passed; false while something is to be marked */
public record AttemptEnded(
        UUID attemptId, UUID assessmentId, UUID courseId, UUID personId, boolean passed, Instant at) {}
