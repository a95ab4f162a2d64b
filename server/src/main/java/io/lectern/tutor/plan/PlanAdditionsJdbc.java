package io.lectern.tutor.plan;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class PlanAdditionsJdbc implements PlanAdditions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanAdditionsJdbc(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void addOnce(Plan plan) {
        jdbc.sql("""
                        insert into tutor.teaching_plan (id, version, lesson_id, lesson_version, course_id, title, language,
                          state, changed_at, beats, checks, slides, origins, lost_edits)
                        values (:id, 0, :lesson, :lessonVersion, :course, :title, :language, :state, :changedAt,
                          cast(:beats as jsonb), cast(:checks as jsonb), cast(:slides as jsonb),
                          cast(:origins as jsonb), cast(:lostEdits as jsonb))
                        on conflict (lesson_id, lesson_version) do nothing""")
                .param("id", plan.id())
                .param("lesson", plan.lessonId())
                .param("lessonVersion", plan.lessonVersion())
                .param("course", plan.courseId())
                .param("title", plan.title())
                .param("language", plan.language())
                .param("state", plan.state().name())
                .param("changedAt", Timestamp.from(plan.changedAt()))
                .param("beats", json.writeValueAsString(plan.beats()))
                .param("checks", json.writeValueAsString(plan.checks()))
                .param("slides", json.writeValueAsString(plan.slides()))
                .param("origins", json.writeValueAsString(plan.origins()))
                .param("lostEdits", json.writeValueAsString(plan.lostEdits()))
                .update();
    }
}
