package io.lectern.courses.events;

import java.time.Instant;
import java.util.UUID;

/** A course that no learner has ever seen is gone, with its drafts. */
public record CourseDeleted(UUID courseId, Instant at) {}
