package io.lectern.assessment.bank;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.convert.EntityRowMapper;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

class QuestionSearchJdbc implements QuestionSearch {

    private final JdbcClient jdbc;
    private final EntityRowMapper<BankQuestion> rows;

    @SuppressWarnings("unchecked")
    QuestionSearchJdbc(JdbcClient jdbc, RelationalMappingContext context, JdbcConverter converter) {
        this.jdbc = jdbc;
        this.rows = new EntityRowMapper<>(
                (RelationalPersistentEntity<BankQuestion>) context.getRequiredPersistentEntity(BankQuestion.class),
                converter);
    }

    @Override
    public List<BankQuestion> page(UUID courseId, Filter filter, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                        select * from assessment.question
                        where course_id = :course
                          and (cast(:state as text) is null or state = :state)
                          and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:tag as text) is null or tags @> jsonb_build_array(cast(:tag as text)))
                          and (cast(:skill as text) is null or skills @> jsonb_build_array(cast(:skill as text)))
                          and (cast(:difficulty as int) is null or difficulty = :difficulty)
                          and (cast(:text as text) is null or position(:text in search_text) > 0)
                          and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :limit""")
                .param("course", courseId)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("tag", filter.tag())
                .param("skill", filter.skill())
                .param("difficulty", filter.difficulty())
                .param("text", filter.text() == null ? null : filter.text().toLowerCase(Locale.ROOT))
                .param("before", before)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    @Override
    public List<String> tagsOf(UUID courseId) {
        return words("select distinct jsonb_array_elements_text(tags) as word", courseId);
    }

    @Override
    public List<String> skillsOf(UUID courseId) {
        return words("select distinct jsonb_array_elements_text(skills) as word", courseId);
    }

    private List<String> words(String select, UUID courseId) {
        return jdbc
                .sql(select + " from assessment.question where course_id = :course")
                .param("course", courseId)
                .query((row, _) -> row.getString("word"))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
