package io.lectern.assessment.clock;

import java.time.Instant;
import java.util.UUID;

/**
 * The server's word that it was this time when it last told the device of this attempt.
 *
 * @param sequence the largest of the responses that the server had then, 0 for none
 */
public record TimeToken(UUID attempt, Instant at, long sequence) {}
