package io.lectern.learning.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class LessonReachJdbc implements LessonReach {

    private final JdbcClient jdbc;

    LessonReachJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Begun> begun() {
        return jdbc.sql("select distinct person_id, course_id from learning.lesson_progress")
                .query((row, _) ->
                        new Begun(row.getObject("person_id", UUID.class), row.getObject("course_id", UUID.class)))
                .list();
    }

    @Override
    public List<SeenLesson> seenLessons(UUID courseId, Collection<UUID> counted) {
        return jdbc.sql("""
                        select person_id, lesson_id, resume_block, attended, watched, completed_at, updated_at,
                               (select count(*) from jsonb_array_elements_text(seen) block
                                where block = any(cast(:counted as text[]))) as seen
                        from learning.lesson_progress
                        where course_id = :course""")
                .param("course", courseId)
                .param("counted", counted.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new SeenLesson(
                        row.getObject("person_id", UUID.class),
                        row.getObject("lesson_id", UUID.class),
                        row.getInt("seen"),
                        row.getObject("resume_block", UUID.class),
                        row.getObject("attended", Integer.class),
                        moment(row, "completed_at"),
                        Objects.requireNonNull(moment(row, "updated_at")),
                        row.getObject("watched", Integer.class)))
                .list();
    }

    @Override
    public List<SeenBlock> seenBlocks(UUID courseId, UUID lessonId) {
        return jdbc.sql("""
                        select block, count(*) as people
                        from learning.lesson_progress, jsonb_array_elements_text(seen) block
                        where course_id = :course and lesson_id = :lesson
                        group by block""")
                .param("course", courseId)
                .param("lesson", lessonId)
                .query((row, _) -> new SeenBlock(UUID.fromString(row.getString("block")), row.getInt("people")))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
