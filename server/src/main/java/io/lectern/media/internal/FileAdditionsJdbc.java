package io.lectern.media.internal;

import java.sql.Timestamp;
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
                        values (:id, 0, :hash, :type, :size, :name, :createdAt) on conflict (hash) do nothing""")
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
                        insert into media.file_grant (id, version, hash, scope_kind, scope_id)
                        values (:id, 0, :hash, :kind, :scope) on conflict (hash, scope_kind, scope_id) do nothing""")
                .param("id", grant.id())
                .param("hash", grant.hash())
                .param("kind", grant.scopeKind())
                .param("scope", grant.scopeId())
                .update();
    }
}
