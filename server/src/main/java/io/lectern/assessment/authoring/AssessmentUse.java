package io.lectern.assessment.authoring;

import java.util.Set;
import java.util.UUID;

/** Knows what learners have done with an assessment; the one who keeps attempts answers. */
public interface AssessmentUse {

    /** Whether anybody has begun it. */
    boolean isTaken(UUID assessmentId);

    /** Which questions it names that are not in use, so that nobody is asked them any more. */
    Set<UUID> missing(Assessment assessment);

    /**
     * Checks that an attempt could be put together now.
     *
     * @throws io.lectern.assessment.AssessmentProblem.TooFewQuestions when not
     */
    void requireQuestions(Assessment assessment);
}
