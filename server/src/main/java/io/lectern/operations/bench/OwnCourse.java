package io.lectern.operations.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A course that learners may enrol in, with one short lesson. */
record OwnCourse(String course, String lesson) {

    private static final String TITLE = "A course to be measured";

    static OwnCourse open(Browser teacher) throws IOException, InterruptedException {
        Map<String, ?> about = Map.of("title", TITLE, "summary", "", "language", "en");
        String id = teacher.post("/api/courses", about).get("id").asString();
        JsonNode lesson = teacher.post("/api/courses/" + id + "/lessons", Map.of("title", TITLE));
        String draft = lesson.get("id").asString();
        JsonNode saved = teacher.put(
                "/api/lessons/" + draft + "/draft",
                Map.of(
                        "revision",
                        lesson.get("revision").asLong(),
                        "title",
                        TITLE,
                        "language",
                        "en",
                        "summary",
                        "",
                        "minutes",
                        5,
                        "markdown",
                        "Read everything again."));
        teacher.post(
                "/api/lessons/" + draft + "/publish",
                Map.of("revision", saved.get("revision").asLong()));
        Map<String, Object> open = new HashMap<>(about);
        open.put("open", true);
        open.put("revision", teacher.get("/api/courses/" + id).get("revision").asLong());
        teacher.put("/api/courses/" + id, open);
        teacher.post("/api/courses/" + id + "/publish", Map.of());
        return new OwnCourse(id, draft);
    }

    void enrol(Browser learner) throws IOException, InterruptedException {
        learner.put("/api/courses/" + course + "/enrolment");
    }
}
