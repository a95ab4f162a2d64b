package io.lectern.learning.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A teacher has decided about what a learner objected to.
 *
 * @param eventId the same however often it is delivered
 * @param personId the learner
 * @param skill its name
 */
public record ObjectionDecided(UUID eventId, UUID courseId, UUID personId, String skill, Instant at) {}
