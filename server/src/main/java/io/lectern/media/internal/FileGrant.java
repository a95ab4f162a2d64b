package io.lectern.media.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.media.FileScope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/**
 * That those who may see a scope may open a file.
 *
 * @param name of the file there; null only in grants that were made before names were kept, until the server has filled it in
 * @param nameKey the name as it is searched
 */
@Aggregate(module = "media", name = "file_grant", collection = "media_file_grant")
@CompoundIndex(name = "file_grant_unique", def = "{'hash': 1, 'scopeKind': 1, 'scopeId': 1}", unique = true)
@CompoundIndex(name = "file_grant_scope", def = "{'scopeKind': 1, 'scopeId': 1}")
@CompoundIndex(name = "file_grant_age", def = "{'scopeKind': 1, '_id': 1}")
record FileGrant(
        @Id UUID id,
        @Version @Nullable Long version,
        String hash,
        String scopeKind,
        UUID scopeId,
        @Nullable String name,
        @Nullable String nameKey) {

    static FileGrant of(String hash, FileScope scope, String name) {
        return new FileGrant(Ids.next(), null, hash, scope.kind(), scope.id(), name, FileNames.key(name));
    }

    FileGrant named(String newName) {
        return new FileGrant(id, version, hash, scopeKind, scopeId, newName, FileNames.key(newName));
    }

    FileScope scope() {
        return new FileScope(scopeKind, scopeId);
    }

    /** The smallest id that could have been made at that moment. */
    static UUID firstIdOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << Short.SIZE, 0);
    }
}
