package io.lectern.accounts.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All counters of attempts. */
public interface AttemptCounters extends Repository<AttemptCounter, UUID>, AttemptCounting {

    Optional<AttemptCounter> findById(UUID id);

    void deleteById(UUID id);

    long deleteByExpiresAtBefore(Instant time);
}
