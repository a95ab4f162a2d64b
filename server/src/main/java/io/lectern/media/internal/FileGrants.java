package io.lectern.media.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface FileGrants extends ListCrudRepository<FileGrant, UUID> {

    List<FileGrant> findByHash(String hash);
}
