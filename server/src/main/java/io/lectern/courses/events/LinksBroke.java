package io.lectern.courses.events;

import java.time.Instant;
import java.util.UUID;

/** Links that lessons of a course show were found not to work any more. @param links how many of them are newly broken */
public record LinksBroke(UUID eventId, UUID courseId, int links, Instant at) {}
