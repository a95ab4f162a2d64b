package io.lectern.courses.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.convert.EntityRowMapper;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

class CourseSearchJdbc implements CourseSearch {

    private final JdbcClient jdbc;
    private final EntityRowMapper<Course> rows;

    @SuppressWarnings("unchecked")
    CourseSearchJdbc(JdbcClient jdbc, RelationalMappingContext context, JdbcConverter converter) {
        this.jdbc = jdbc;
        this.rows = new EntityRowMapper<>(
                (RelationalPersistentEntity<Course>) context.getRequiredPersistentEntity(Course.class), converter);
    }

    @Override
    public List<Course> page(Filter filter, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                        select * from courses.course
                        where (cast(:status as text) is null or status = :status)
                          and (cast(:teacher as text) is null or teachers @> jsonb_build_array(cast(:teacher as text)))
                          and (cast(:text as text) is null or position(:text in search_text) > 0)
                          and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :limit""")
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param(
                        "teacher",
                        filter.teacher() == null ? null : filter.teacher().toString())
                .param("text", filter.text() == null ? null : filter.text().toLowerCase(Locale.ROOT))
                .param("before", before)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    @Override
    public Optional<Course> holding(UUID lesson) {
        return jdbc.sql(
                        "select c.* from courses.course c join courses.lesson l on l.course_id = c.id where l.id = :lesson")
                .param("lesson", lesson)
                .query(rows)
                .optional();
    }
}
