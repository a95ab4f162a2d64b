package io.lectern.certificates.events;

import java.time.Instant;
import java.util.UUID;

/** A certificate no longer holds because somebody said so. */
public record CertificateRevoked(UUID certificateId, UUID personId, UUID courseId, Instant at) {}
