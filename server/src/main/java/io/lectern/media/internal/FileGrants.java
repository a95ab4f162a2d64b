package io.lectern.media.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface FileGrants extends ListCrudRepository<FileGrant, UUID> {

    List<FileGrant> findByHash(String hash);

    List<FileGrant> findByHashIn(Collection<String> hashes);

    List<FileGrant> findByNameIsNull(Limit most);

    List<FileGrant> findByScopeKindAndScopeId(String scopeKind, UUID scopeId);

    /** Ids grow with time, so these are the grants made before. */
    List<FileGrant> findByScopeKindAndIdLessThan(String scopeKind, UUID id);

    List<FileGrant> findByScopeKindAndIdLessThanOrderById(String scopeKind, UUID id, Limit limit);

    long countByScopeKindAndIdLessThan(String scopeKind, UUID id);
}
