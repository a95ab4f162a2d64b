package io.lectern.certificates.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * That a person has earned a course, as it was when it was issued. Nothing in it ever changes but its ending, and
 * whether the others have been told.
 *
 * @param edition 1 for the first certificate of this person in this course; there is one of each number
 * @param number by which people name it; unique
 * @param expiresAt the first moment it is no longer valid; null for never
 * @param statusList which published list says whether it is revoked
 * @param statusIndex its place there; no two share one
 * @param issuedBy who issued it by hand; null when the rule did
 * @param replacement what it stands in for; null for nothing
 * @param ending how it came to hold no longer; null as long as it holds
 * @param origin where it was issued, when that was not here
 * @param announcement id of the event that the others still have to be sent; null once they were
 */
@Aggregate(module = "certificates", name = "certificate", collection = "certificates_certificate")
@CompoundIndex(
        name = "certificate_person_course_edition",
        def = "{'personId': 1, 'courseId': 1, 'edition': 1}",
        unique = true)
@CompoundIndex(name = "certificate_course", def = "{'courseId': 1, '_id': 1}")
@CompoundIndex(name = "certificate_status", def = "{'statusList': 1, 'statusIndex': 1}", unique = true)
public record Certificate(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        UUID courseId,
        int edition,
        @Indexed(unique = true) String number,
        State state,
        @Indexed Instant issuedAt,
        @Nullable Instant expiresAt,
        int statusList,
        int statusIndex,
        Face face,
        @Nullable UUID issuedBy,
        @Nullable Replacement replacement,
        @Nullable Ending ending,
        @Nullable Origin origin,
        @Indexed @Nullable UUID announcement) {

    /** What became of it; whether it has expired is a matter of time and not kept. */
    public enum State {
        ISSUED,
        REVOKED,
        /** Another one stands in its place. */
        REISSUED
    }

    /** What somebody who checks it is told. */
    public enum Standing {
        VALID,
        EXPIRED,
        REVOKED,
        REPLACED
    }

    /**
     * What is written on it.
     *
     * @param name of the person
     * @param course its title
     * @param academy its name
     * @param language {@code en} or {@code ar}
     * @param timeZone in which its dates are written
     * @param completedAt when the course was completed; null when that is not known
     * @param signature a picture of the signature
     */
    public record Face(
            String name,
            String course,
            String academy,
            String language,
            String timeZone,
            @Nullable Instant completedAt,
            Design design,
            Words words,
            @Nullable String signature)
            implements Json {}

    /** The certificate it stands in for, and why. */
    public record Replacement(UUID of, String reason) implements Json {}

    /** @param by null when Lectern did @param replacedBy the certificate in its place */
    public record Ending(
            String reason,
            @Nullable UUID by,
            Instant at,
            @Nullable UUID replacedBy) implements Json {}

    /** The system, the collection and the name there of something that was not made here. */
    public record Origin(String system, String collection, String id) implements Json {}

    /** @throws IllegalStateException unless it holds */
    Certificate revoked(String reason, UUID by, Instant at, UUID announcement) {
        return ended(State.REVOKED, new Ending(reason, by, at, null), announcement);
    }

    /** @throws IllegalStateException unless it holds */
    Certificate replacedBy(Certificate other, String reason) {
        return ended(State.REISSUED, new Ending(reason, other.issuedBy(), other.issuedAt(), other.id()), null);
    }

    Certificate announced() {
        return changed(state, ending, null);
    }

    private Certificate ended(State end, Ending how, @Nullable UUID event) {
        if (state != State.ISSUED) {
            throw new IllegalStateException("it has ended before");
        }
        return changed(end, how, event);
    }

    private Certificate changed(State now, @Nullable Ending how, @Nullable UUID event) {
        return new Certificate(
                id,
                version,
                personId,
                courseId,
                edition,
                number,
                now,
                issuedAt,
                expiresAt,
                statusList,
                statusIndex,
                face,
                issuedBy,
                replacement,
                how,
                origin,
                event);
    }

    public Standing standingAt(Instant moment) {
        return switch (state) {
            case REVOKED -> Standing.REVOKED;
            case REISSUED -> Standing.REPLACED;
            case ISSUED -> expiresAt != null && !moment.isBefore(expiresAt) ? Standing.EXPIRED : Standing.VALID;
        };
    }

    @Override
    public String toString() {
        return "Certificate[" + id + ", " + state + "]";
    }
}
