package io.lectern.courses.events;

import java.time.Instant;
import java.util.UUID;

/** A version of a lesson can be read, taught and searched from now on. */
public record LessonPublished(UUID lessonId, UUID courseId, int version, Instant publishedAt) {}
