package io.lectern.assessment.attempt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Knows when a teacher last released the results of an assessment for all; the one who keeps marks answers. */
public interface CommonRelease {

    /** What was handed in until then is released. */
    Optional<Instant> of(UUID assessmentId);
}
