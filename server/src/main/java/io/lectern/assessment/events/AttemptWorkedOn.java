package io.lectern.assessment.events;

import java.time.Instant;
import java.util.UUID;

/** A person began or went on with an attempt, or saved answers in it. It comes often. */
public record AttemptWorkedOn(UUID personId, UUID courseId, UUID attemptId, Instant at) {}
