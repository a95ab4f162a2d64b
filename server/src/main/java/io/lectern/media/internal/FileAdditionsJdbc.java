package io.lectern.media.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

class FileAdditionsJdbc implements FileAdditions {

    private final JdbcClient jdbc;

    FileAdditionsJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addOnce(FileRecord file) {
        jdbc.sql("""
                        insert into media.file (id, version, hash, type, size, name, created_at)
                        values (:id, 0, :hash, :type, :size, :name, :createdAt) on conflict (hash)
                        do update set released_at = null""")
                .param("id", file.id())
                .param("hash", file.hash())
                .param("type", file.type())
                .param("size", file.size())
                .param("name", file.name())
                .param("createdAt", Timestamp.from(file.createdAt()))
                .update();
    }

    @Override
    public void addOnce(FileGrant grant) {
        jdbc.sql("""
                        insert into media.file_grant (id, version, hash, scope_kind, scope_id, name, name_key)
                        values (:id, 0, :hash, :kind, :scope, :name, :nameKey) on conflict (hash, scope_kind, scope_id) do nothing""")
                .param("id", grant.id())
                .param("hash", grant.hash())
                .param("kind", grant.scopeKind())
                .param("scope", grant.scopeId())
                .param("name", grant.name())
                .param("nameKey", grant.nameKey())
                .update();
    }

    @Override
    public void use(String hash) {
        jdbc.sql("update media.file set released_at = null where hash = :hash")
                .param("hash", hash)
                .update();
    }

    @Override
    public void release(Collection<String> hashes, Instant at) {
        if (!hashes.isEmpty()) {
            jdbc.sql("update media.file set released_at = :at where hash in (:hashes)")
                    .param("at", Timestamp.from(at))
                    .param("hashes", hashes)
                    .update();
        }
    }

    @Override
    public boolean forget(String hash, Instant releasedBefore) {
        return jdbc.sql("delete from media.file where hash = :hash and released_at < :before")
                        .param("hash", hash)
                        .param("before", Timestamp.from(releasedBefore))
                        .update()
                > 0;
    }
}
