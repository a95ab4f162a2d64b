package io.lectern.courses.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.core.convert.EntityRowMapper;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

class LessonVersionListsJdbc implements LessonVersionLists {

    private final JdbcClient jdbc;
    private final EntityRowMapper<LessonVersion> rows;

    @SuppressWarnings("unchecked")
    LessonVersionListsJdbc(JdbcClient jdbc, RelationalMappingContext context, JdbcConverter converter) {
        this.jdbc = jdbc;
        this.rows = new EntityRowMapper<>(
                (RelationalPersistentEntity<LessonVersion>) context.getRequiredPersistentEntity(LessonVersion.class),
                converter);
    }

    @Override
    public List<Entry> entriesOf(UUID lessonId) {
        return jdbc.sql("""
                        select number, title, published_at from courses.lesson_version
                        where lesson_id = :lesson order by number desc""")
                .param("lesson", lessonId)
                .query((row, _) -> new Entry(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    @Override
    public List<LessonVersion> newestOf(UUID courseId) {
        return jdbc.sql("""
                        select distinct on (lesson_id) * from courses.lesson_version
                        where course_id = :course order by lesson_id, number desc""").param("course", courseId).query(rows).list();
    }

    @Override
    public List<LessonTexts.Text> newestTextsOf(Collection<UUID> courseIds) {
        return jdbc.sql(
                        "select distinct on (lesson_id) lesson_id, course_id, title, markdown, "
                                + LessonTextsJdbc.PICTURES
                                + " from courses.lesson_version where course_id = any(:courses) order by lesson_id, number desc")
                .param("courses", courseIds.toArray(UUID[]::new))
                .query((row, _) -> LessonTextsJdbc.text(row))
                .list();
    }
}
