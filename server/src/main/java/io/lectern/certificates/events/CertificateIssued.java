package io.lectern.certificates.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person has a certificate of a course.
 *
 * @param eventId the same however often it is delivered
 * @param course its title, as on the certificate
 * @param replaces the certificate it stands in for, null for none
 */
public record CertificateIssued(
        UUID eventId,
        UUID certificateId,
        UUID personId,
        UUID courseId,
        String course,
        @Nullable UUID replaces,
        Instant at) {}
