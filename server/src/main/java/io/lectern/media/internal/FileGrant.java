package io.lectern.media.internal;

import io.lectern.kernel.Aggregate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/** That those who may see a scope may open a file. */
@Aggregate(module = "media", name = "file_grant", collection = "media_file_grant")
@CompoundIndex(name = "file_grant_unique", def = "{'hash': 1, 'scopeKind': 1, 'scopeId': 1}", unique = true)
@CompoundIndex(name = "file_grant_scope", def = "{'scopeKind': 1, 'scopeId': 1}")
record FileGrant(@Id UUID id, @Version @Nullable Long version, String hash, String scopeKind, UUID scopeId) {}
