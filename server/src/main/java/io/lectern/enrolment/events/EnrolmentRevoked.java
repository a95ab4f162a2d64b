package io.lectern.enrolment.events;

import java.time.Instant;
import java.util.UUID;

/** A person no longer takes a course because somebody said so. */
public record EnrolmentRevoked(UUID enrolmentId, UUID personId, UUID courseId, Instant at) {}
