package io.lectern.courses.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class LessonTextsJdbc implements LessonTexts {

    /** The pictures as two lists of the same order. */
    static final String PICTURES = """
            array(select p ->> 'path' from jsonb_array_elements(pictures) with ordinality as a(p, n) order by n) as paths,
            array(select p ->> 'file' from jsonb_array_elements(pictures) with ordinality as a(p, n) order by n) as files""";

    private final JdbcClient jdbc;

    LessonTextsJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Text> textsOf(Collection<UUID> courseIds) {
        return jdbc.sql("select id as lesson_id, course_id, title, markdown, " + PICTURES
                        + " from courses.lesson where course_id = any(:courses)")
                .param("courses", courseIds.toArray(UUID[]::new))
                .query((row, _) -> text(row))
                .list();
    }

    static Text text(ResultSet row) throws SQLException {
        String[] paths = (String[]) row.getArray("paths").getArray();
        String[] files = (String[]) row.getArray("files").getArray();
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < paths.length; i++) {
            pictures.add(new Picture(paths[i], files[i]));
        }
        return new Text(
                row.getObject("lesson_id", UUID.class),
                row.getObject("course_id", UUID.class),
                row.getString("title"),
                row.getString("markdown"),
                pictures);
    }
}
