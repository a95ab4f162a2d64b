package io.lectern.accounts.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Links that have not been used yet. */
public interface AccountLinks extends ListCrudRepository<AccountLink, UUID> {

    Optional<AccountLink> findByTokenHash(String tokenHash);

    List<AccountLink> findByKindAndPersonIdIn(AccountLink.Kind kind, Collection<UUID> people);

    /** @return 1 for the one caller who uses it, 0 for whoever comes later */
    long deleteByTokenHash(String tokenHash);

    long deleteByPersonIdAndKind(UUID personId, AccountLink.Kind kind);

    long deleteByPersonId(UUID personId);

    long deleteByExpiresAtBefore(Instant time);
}
