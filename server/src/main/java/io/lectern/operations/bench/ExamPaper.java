package io.lectern.operations.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A course with one exam, as a teacher makes it. */
record ExamPaper(String course, String exam) {

    private static final int OPTIONS = 4;

    /** @param questions how many the exam asks, each with one right option */
    static ExamPaper write(Browser teacher, int questions) throws IOException, InterruptedException {
        String course = OwnCourse.open(teacher).course();
        List<Map<String, ?>> items = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            String question = teacher.post("/api/courses/" + course + "/questions", question(i))
                    .get("id")
                    .asString();
            items.add(Map.of("question", question, "draw", 1, "tags", List.of(), "points", 1));
        }
        JsonNode exam = teacher.post("/api/courses/" + course + "/assessments", exam(course, items));
        String id = exam.get("id").asString();
        teacher.put(
                "/api/assessments/" + id + "/status",
                Map.of("revision", exam.get("revision").asLong(), "status", "OPEN"));
        return new ExamPaper(course, id);
    }

    /** How many attempts were begun. */
    int attempts(Browser teacher) throws IOException, InterruptedException {
        int begun = 0;
        String next = "";
        do {
            JsonNode page =
                    teacher.get("/api/assessments/" + exam + "/attempts" + (next.isEmpty() ? "" : "?cursor=" + next));
            begun += page.get("items").size();
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return begun;
    }

    private static Map<String, ?> question(int number) {
        List<Map<String, ?>> options = IntStream.range(0, OPTIONS)
                .<Map<String, ?>>mapToObj(i -> Map.of(
                        "id",
                        "o" + i,
                        "text",
                        String.format(
                                Locale.ROOT, "Option %d of question %d, in as many words as options have", i, number),
                        "fraction",
                        i == 0 ? 100 : 0))
                .toList();
        Map<String, Object> question = new HashMap<>();
        question.put("draft", false);
        question.put("title", "Question " + number);
        question.put(
                "stem",
                String.format(
                        Locale.ROOT,
                        "Which of these is **true** of the warehouse in case %d, when orders come twice a week?",
                        number));
        question.put("task", Map.of("kind", "CHOICE", "several", false, "options", options));
        question.put("explanation", "Half of an order lies on the shelf on average.");
        question.put("tags", List.of());
        question.put("skills", List.of());
        question.put("difficulty", 3);
        question.put("points", 1);
        return question;
    }

    private static Map<String, ?> exam(String course, List<Map<String, ?>> items) {
        Map<String, Object> conditions = new HashMap<>(Map.of(
                "attempts",
                1,
                "coolingMinutes",
                0,
                "shuffleQuestions",
                true,
                "shuffleOptions",
                true,
                "disclosure",
                "SCORE",
                "minutes",
                60,
                "honour",
                "I work alone.",
                "reveal",
                Map.of("when", "AT_ONCE")));
        conditions.putAll(Collections.singletonMap("opensAt", null));
        conditions.putAll(Collections.singletonMap("closesAt", null));
        return Map.of(
                "kind",
                "EXAM",
                "placeKind",
                "COURSE",
                "placeId",
                course,
                "title",
                "The exam",
                "introduction",
                "Read each question to its end.",
                "required",
                true,
                "sections",
                List.of(Map.of("title", "", "items", items)),
                "conditions",
                conditions);
    }
}
