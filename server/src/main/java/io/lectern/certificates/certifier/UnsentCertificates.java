package io.lectern.certificates.certifier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Certificates that nobody has ever noted down for Certifier: they were issued while it was not set up. */
interface UnsentCertificates {

    /** How many of them hold now. */
    long countUnsent(Instant now);

    /** Some of those that hold now, the oldest first. */
    List<UUID> unsent(Instant now, int limit);
}
