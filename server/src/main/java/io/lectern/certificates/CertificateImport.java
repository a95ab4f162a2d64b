package io.lectern.certificates;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Brings certificates in that were issued before they were known here: the demo academy, imports. */
public interface CertificateImport {

    /** The system, the collection and the name there of what was issued elsewhere. */
    record Source(String system, String collection, String id) {}

    /** That another one took its place, with the same name and words. */
    record Replaced(Instant at, String reason) {}

    /** @param expiresAt null for never @param source where it was issued, null for here @param replaced null when it was not */
    record PastCertificate(
            UserId person,
            CourseId course,
            Instant issuedAt,
            @Nullable Instant expiresAt,
            @Nullable Source source,
            @Nullable Replaced replaced) {}

    /**
     * Writes it down with the present name, title and words, and announces nothing. Who has had a certificate of the course keeps
     * that.
     */
    void bring(PastCertificate certificate);
}
