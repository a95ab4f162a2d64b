package io.lectern.enrolment.internal;

import io.lectern.courses.CourseId;
import io.lectern.enrolment.Taking;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * That a person takes a course for a time. There is one of it per person and course.
 *
 * @param validUntil the first moment it is no longer valid; null for no end
 * @param revoked whether somebody ended it; only somebody who may enrol others can undo that
 */
@Aggregate(module = "enrolment", name = "enrolment", collection = "enrolment_enrolment")
@CompoundIndex(name = "enrolment_person_course", def = "{'personId': 1, 'courseId': 1}", unique = true)
public record Enrolment(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        @Indexed UUID courseId,
        @Indexed Instant validFrom,
        @Nullable Instant validUntil,
        boolean revoked,
        Instant createdAt) {

    static Enrolment of(UUID person, UUID course, Instant from, @Nullable Instant until, Instant at) {
        return new Enrolment(Ids.next(), null, person, course, from, until, false, at);
    }

    /** Valid in another period, whatever it was before. */
    Enrolment renewed(Instant from, @Nullable Instant until) {
        return new Enrolment(id, version, personId, courseId, from, until, false, createdAt);
    }

    /** Ended by somebody at that moment, unless it was over before. */
    Enrolment revoked(Instant at) {
        Instant end = validUntil != null && validUntil.isBefore(at) ? validUntil : at;
        return new Enrolment(id, version, personId, courseId, validFrom, end, true, createdAt);
    }

    /** Whether it will never be valid again by itself. */
    boolean isOverAt(Instant moment) {
        return revoked || (validUntil != null && !moment.isBefore(validUntil));
    }

    Taking takingAt(Instant moment) {
        Taking.State state = isOverAt(moment)
                ? Taking.State.OVER
                : moment.isBefore(validFrom) ? Taking.State.COMING : Taking.State.CURRENT;
        return new Taking(new CourseId(courseId), validFrom, validUntil, state);
    }

    public boolean isValidAt(Instant moment) {
        return !revoked && !moment.isBefore(validFrom) && (validUntil == null || moment.isBefore(validUntil));
    }
}
