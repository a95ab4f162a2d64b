package io.lectern.assessment.authoring;

import java.util.UUID;

/** Knows what learners have done with an assessment; the one who keeps attempts answers. */
public interface AssessmentUse {

    /** Whether anybody has begun it. */
    boolean isTaken(UUID assessmentId);

    /**
     * Checks that an attempt could be put together now.
     *
     * @throws io.lectern.assessment.AssessmentProblem.TooFewQuestions when not
     */
    void requireQuestions(Assessment assessment);
}
