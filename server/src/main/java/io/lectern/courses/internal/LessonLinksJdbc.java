package io.lectern.courses.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class LessonLinksJdbc implements LessonLinks {

    private static final String COLUMNS = """
            select id, course_id, title,
                   array(select jsonb_array_elements_text(links)) as links,
                   array(select jsonb_array_elements_text(published_links)) as published_links
            from courses.lesson where (links <> '[]' or published_links <> '[]')""";

    private final JdbcClient jdbc;

    LessonLinksJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Linking> linkingAfter(@Nullable UUID after, int most) {
        return jdbc.sql(COLUMNS + " and (cast(:after as uuid) is null or id > :after) order by id limit :most")
                .param("after", after)
                .param("most", most)
                .query((row, _) -> linking(row))
                .list();
    }

    @Override
    public List<Linking> linkingOf(UUID courseId) {
        return jdbc.sql(COLUMNS + " and course_id = :course")
                .param("course", courseId)
                .query((row, _) -> linking(row))
                .list();
    }

    private static Linking linking(ResultSet row) throws SQLException {
        return new Linking(
                row.getObject("id", UUID.class),
                row.getObject("course_id", UUID.class),
                row.getString("title"),
                texts(row, "links"),
                texts(row, "published_links"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
