package io.lectern.certificates.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A certificate no longer holds because somebody said so.
 *
 * @param eventId the same however often it is delivered
 * @param course its title, as on the certificate
 */
public record CertificateRevoked(
        UUID eventId, UUID certificateId, UUID personId, UUID courseId, String course, Instant at) {}
