package io.lectern.media.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface FileRecords extends ListCrudRepository<FileRecord, UUID>, FileAdditions {

    Optional<FileRecord> findByHash(String hash);
}
