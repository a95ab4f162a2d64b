package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.groupingBy;

import io.lectern.assessment.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class AttemptScoresJdbc implements AttemptScores {

    private final JdbcClient jdbc;

    AttemptScoresJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> scores(UUID courseId, @Nullable UUID person) {
        return jdbc.sql("""
                        select assessment_id, person_id, state, (score ->> 'earned')::numeric as earned,
                               (score ->> 'possible')::numeric as possible
                        from assessment.attempt
                        where course_id = :course and state <> 'RUNNING'
                          and (cast(:person as uuid) is null or person_id = :person)""")
                .param("course", courseId)
                .param("person", person)
                .query((row, _) -> new Row(
                        row.getObject("assessment_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        AttemptState.valueOf(row.getString("state")),
                        score(row.getBigDecimal("earned"), row.getBigDecimal("possible"))))
                .list();
    }

    @Override
    public List<Pass> passes(UUID courseId, @Nullable UUID person) {
        return jdbc.sql("""
                        select distinct person_id, assessment_id from assessment.attempt
                        where course_id = :course and passed
                          and (cast(:person as uuid) is null or person_id = :person)""")
                .param("course", courseId)
                .param("person", person)
                .query((row, _) ->
                        new Pass(row.getObject("person_id", UUID.class), row.getObject("assessment_id", UUID.class)))
                .list();
    }

    @Override
    public List<PaperRow> firstPapers(UUID courseId) {
        record Found(UUID attempt, UUID assessment, PaperItem item) {}
        List<Found> found = jdbc.sql("""
                        select a.id, a.assessment_id, (i ->> 'question')::uuid as question,
                               (i ->> 'revision')::int as revision, (i ->> 'points')::numeric as points,
                               coalesce((i -> 'result' ->> 'fraction')::numeric, 0) as fraction
                        from assessment.attempt a, jsonb_array_elements(a.items) i
                        where a.course_id = :course and a.state = 'MARKED' and a.number = 1""")
                .param("course", courseId)
                .query((row, _) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getObject("assessment_id", UUID.class),
                        new PaperItem(
                                row.getObject("question", UUID.class),
                                row.getInt("revision"),
                                row.getBigDecimal("points"),
                                row.getBigDecimal("fraction"))))
                .list();
        return found.stream().collect(groupingBy(Found::attempt)).values().stream()
                .map(items -> new PaperRow(
                        items.getFirst().assessment(),
                        items.stream().map(Found::item).toList()))
                .toList();
    }

    private static @Nullable Score score(@Nullable BigDecimal earned, @Nullable BigDecimal possible) {
        return earned == null || possible == null ? null : new Score(earned, possible);
    }
}
