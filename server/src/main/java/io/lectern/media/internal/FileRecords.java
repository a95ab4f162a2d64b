package io.lectern.media.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface FileRecords extends ListCrudRepository<FileRecord, UUID>, FileAdditions, FileLists {

    Optional<FileRecord> findByHash(String hash);

    List<FileRecord> findByHashIn(Collection<String> hashes);

    List<FileRecord> findByReleasedAtBefore(Instant moment, Limit limit);
}
