package io.lectern.assessment.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner can see now what people gave for their attempt.
 *
 * @param eventId the same however often it is delivered
 * @param title of the quiz or exam
 * @param passed the outcome of the attempt
 * @param again whether an earlier result was corrected
 */
public record ResultReleased(
        UUID eventId,
        UUID attemptId,
        UUID assessmentId,
        UUID courseId,
        UUID personId,
        String title,
        boolean passed,
        boolean again,
        Instant at) {}
