package io.lectern.liveclass.events;

import java.time.Instant;
import java.util.UUID;

/** A class has begun and can be entered. @param kind {@code PRIVATE} or {@code GROUP} */
public record ClassStarted(UUID classId, UUID lessonId, UUID courseId, String kind, UUID hostId, Instant startedAt) {}
