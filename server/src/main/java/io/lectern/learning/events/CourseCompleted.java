package io.lectern.learning.events;

import java.time.Instant;
import java.util.UUID;

/** A person has completed every published lesson of a course for the first time. */
public record CourseCompleted(UUID personId, UUID courseId, Instant at) {}
