package io.lectern.courses.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class LessonFactsJdbc implements LessonFacts {

    private final JdbcClient jdbc;

    LessonFactsJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> factsOf(Collection<UUID> courseIds) {
        return jdbc.sql("""
                        select id, course_id, title, published_version, published_title, published_summary, published_minutes
                        from courses.lesson where course_id = any(:courses)""")
                .param("courses", courseIds.toArray(UUID[]::new))
                .query((row, _) -> new Fact(
                        row.getObject("id", UUID.class),
                        row.getObject("course_id", UUID.class),
                        row.getString("title"),
                        row.getInt("published_version"),
                        row.getString("published_title"),
                        row.getString("published_summary"),
                        row.getInt("published_minutes")))
                .list();
    }
}
