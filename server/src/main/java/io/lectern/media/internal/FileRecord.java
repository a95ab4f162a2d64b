package io.lectern.media.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.media.FileId;
import io.lectern.media.StoredFile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/** What is known of a file. @param releasedAt since when nothing uses it, null while something does */
@Aggregate(module = "media", name = "file", collection = "media_file")
record FileRecord(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed(unique = true) String hash,
        String type,
        long size,
        String name,
        Instant createdAt,
        @Indexed @Nullable Instant releasedAt) {

    static FileRecord of(String hash, String type, long size, String name, Instant at) {
        return new FileRecord(Ids.next(), null, hash, type, size, name, at, null);
    }

    StoredFile describe() {
        return new StoredFile(new FileId(hash), type, size, name);
    }
}
