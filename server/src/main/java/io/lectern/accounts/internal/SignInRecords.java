package io.lectern.accounts.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** Attempts to sign in, newest first. */
public interface SignInRecords extends ListCrudRepository<SignInRecord, UUID> {

    List<SignInRecord> findByPersonIdOrderByAtDesc(UUID personId, Limit limit);

    long deleteByPersonId(UUID personId);

    long countByAtBefore(Instant time);

    long deleteByAtBefore(Instant time);
}
