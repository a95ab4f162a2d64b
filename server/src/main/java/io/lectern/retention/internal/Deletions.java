package io.lectern.retention.internal;

import io.lectern.retention.KeptKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Deletions extends ListCrudRepository<Deletion, UUID> {

    Optional<Deletion> findFirstByKindAndStateOrderById(KeptKind kind, Deletion.State state);

    /** The newest first. */
    List<Deletion> findByIdLessThanOrderByIdDesc(UUID id, Limit limit);
}
