package io.lectern.learning.events;

import java.time.Instant;
import java.util.UUID;

/** A person read on in a lesson, or was taught from it in a class. It comes often: with every few blocks. */
public record LessonRead(UUID personId, UUID courseId, UUID lessonId, Instant at) {}
