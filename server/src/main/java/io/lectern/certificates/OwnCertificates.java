package io.lectern.certificates;

import io.lectern.accounts.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells learners what they have earned. */
public interface OwnCertificates {

    /** @param course its title, as on the certificate */
    record Earned(UUID id, String course, Instant issuedAt) {}

    /** The newest that holds. */
    Optional<Earned> newest(Actor actor);
}
