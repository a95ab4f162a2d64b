package io.lectern.learning.events;

import java.time.Instant;
import java.util.UUID;

/** A person has completed a lesson for the first time. @param version the published version it was completed in */
public record LessonCompleted(UUID personId, UUID courseId, UUID lessonId, int version, Instant at) {}
