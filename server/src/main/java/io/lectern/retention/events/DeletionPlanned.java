package io.lectern.retention.events;

import java.time.Instant;
import java.util.UUID;

/** Something has become older than the academy keeps it, and will be deleted. @param kind {@code CLASSES}, {@code EXAM_FILES} */
public record DeletionPlanned(UUID deletionId, String kind, long found, Instant dueAt, Instant at) {}
