package io.lectern.media.internal;

import io.lectern.media.FileShelf;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.convert.EntityRowMapper;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

class FileListsJdbc implements FileLists {

    private final JdbcClient jdbc;
    private final EntityRowMapper<FileRecord> rows;

    @SuppressWarnings("unchecked")
    FileListsJdbc(JdbcClient jdbc, RelationalMappingContext context, JdbcConverter converter) {
        this.jdbc = jdbc;
        this.rows = new EntityRowMapper<>(
                (RelationalPersistentEntity<FileRecord>) context.getRequiredPersistentEntity(FileRecord.class),
                converter);
    }

    @Override
    public List<FileRecord> wanted(FileShelf.Wanted wanted, @Nullable UUID before, int most) {
        return jdbc.sql("""
                        select f.* from media.file f
                        where (cast(:before as uuid) is null or f.id < :before)
                          and (cast(:types as text) is null or f.type ~ :types)
                          and exists (
                            select 1 from media.file_grant g
                            where g.hash = f.hash and g.scope_kind = any(:kinds)
                              and (cast(:scopes as uuid[]) is null or g.scope_id = any(:scopes))
                              and (:text = '' or position(:text in g.name_key) > 0))
                        order by f.id desc limit :most""")
                .param("before", before)
                .param("types", wanted.kind() == null ? null : wanted.kind().types())
                .param("kinds", wanted.scopeKinds().toArray(String[]::new))
                .param(
                        "scopes",
                        wanted.scopes() == null ? null : wanted.scopes().toArray(UUID[]::new))
                .param("text", FileNames.key(wanted.text()))
                .param("most", most)
                .query(rows)
                .list();
    }

    @Override
    public long bytes() {
        return jdbc.sql("select coalesce(sum(size), 0) from media.file")
                .query(Long.class)
                .single();
    }
}
