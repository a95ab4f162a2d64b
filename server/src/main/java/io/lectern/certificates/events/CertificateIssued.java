package io.lectern.certificates.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person has a certificate of a course. @param replaces the certificate it stands in for, null for none */
public record CertificateIssued(
        UUID certificateId,
        UUID personId,
        UUID courseId,
        @Nullable UUID replaces,
        Instant at) {}
