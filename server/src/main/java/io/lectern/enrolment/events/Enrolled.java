package io.lectern.enrolment.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person takes a course from now on, or for another period than before. @param validUntil null for no end */
public record Enrolled(
        UUID enrolmentId,
        UUID personId,
        UUID courseId,
        Instant validFrom,
        @Nullable Instant validUntil,
        Instant at) {}
