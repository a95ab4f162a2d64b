package io.lectern.learning.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner says that the estimate of one of their skills is wrong.
 *
 * @param eventId the same however often it is delivered
 * @param skill its name
 */
public record ObjectionRaised(UUID eventId, UUID courseId, UUID personId, String skill, Instant at) {}
