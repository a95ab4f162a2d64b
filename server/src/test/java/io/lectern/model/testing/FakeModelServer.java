package io.lectern.model.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A fake model to look at the screens with. It copies sentences of what it is given, and every third time it makes something up,
 * which Lectern should notice. Start Lectern with {@code LECTERN_MODEL_URL=http://localhost:9911/v1 LECTERN_MODEL_NAME=fake-1
 * LECTERN_MODEL_KEY=sk-fake}.
 */
final class FakeModelServer {

    private static final int PORT = 9911;
    private static final long THINKING_NANOS = 1_500_000_000;
    private static final Pattern PASSAGE = Pattern.compile("\\[(p\\d+)] ([^\\n]+)");
    private static final Pattern ANSWER = Pattern.compile("<<([0-9a-f]+) answer\\n(.*?)\\n\\1>>", Pattern.DOTALL);
    private static final Pattern WANTED = Pattern.compile("Write (\\d+) (?:questions|cards)");

    private FakeModelServer() {}

    public static void main(String[] arguments) {
        var fake = new FakeModel(PORT, FakeModelServer::answer);
        System.out.println("A fake model at " + fake.url());
        LockSupport.park();
    }

    private static Object answer(JsonNode request) {
        LockSupport.parkNanos(THINKING_NANOS);
        String said = FakeModel.said(request);
        JsonNode form = request.path("response_format")
                .path("json_schema")
                .path("schema")
                .path("properties");
        if (form.has("questions")) {
            return Map.of("questions", questions(said, form));
        }
        if (form.has("cards")) {
            return Map.of("cards", cards(said));
        }
        Matcher answer = ANSWER.matcher(said);
        String text = answer.find() ? answer.group(2) : "";
        return form.has("criteria") ? byRubric(text, form) : free(text);
    }

    private static List<Object> questions(String said, JsonNode form) {
        List<String> kinds = form.path("questions")
                .path("items")
                .path("properties")
                .path("kind")
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        Matcher wanted = WANTED.matcher(said);
        int count = wanted.find() ? Integer.parseInt(wanted.group(1)) : 1;
        List<Object> questions = new ArrayList<>();
        Matcher passage = PASSAGE.matcher(said);
        while (questions.size() < count && passage.find()) {
            String sentence = passage.group(2).split("(?<=[.!?؟])\\s")[0];
            String kind = kinds.get(questions.size() % kinds.size());
            boolean invented = questions.size() % 3 == 2;
            questions.add(question(passage.group(1), sentence, kind, invented));
        }
        return questions;
    }

    private static Map<String, Object> question(String passage, String sentence, String kind, boolean invented) {
        String[] words = sentence.split("\\s+");
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("passage", passage);
        question.put("quote", invented ? "Nobody has ever written this sentence." : sentence);
        question.put("kind", kind);
        question.put("question", kind.equals("TRUE_FALSE") ? sentence : "…? " + sentence);
        question.put("right", kind.equals("TRUE_FALSE") ? "true" : kind.equals("CHOICE") ? sentence : words[0]);
        question.put("wrong", kind.equals("CHOICE") ? List.of(words[0], words[words.length - 1], "—") : List.of());
        question.put("explanation", sentence);
        question.put("difficulty", 2);
        return question;
    }

    private static List<Object> cards(String said) {
        Matcher wanted = WANTED.matcher(said);
        int count = wanted.find() ? Integer.parseInt(wanted.group(1)) : 1;
        List<Object> cards = new ArrayList<>();
        Matcher passage = PASSAGE.matcher(said);
        while (cards.size() < count && passage.find()) {
            String sentence = passage.group(2).split("(?<=[.!?؟])\\s")[0];
            String[] words = sentence.split("\\s+");
            boolean invented = cards.size() % 3 == 2;
            cards.add(Map.of(
                    "passage",
                    passage.group(1),
                    "quote",
                    invented ? "Nobody has ever written this sentence." : sentence,
                    "front",
                    String.join(" ", List.of(words).subList(0, Math.min(3, words.length))) + " …?",
                    "back",
                    sentence));
        }
        return cards;
    }

    private static Map<String, Object> free(String text) {
        return Map.of("quotes", List.of(start(text), "made up"), "reason", "It says what was asked.", "points", 1);
    }

    private static Map<String, Object> byRubric(String text, JsonNode form) {
        JsonNode one = form.path("criteria").path("items").path("properties");
        List<String> levels = one.path("level")
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        List<Object> criteria = one.path("criterion")
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .<Object>map(code -> Map.of(
                        "criterion",
                        code,
                        "quotes",
                        List.of(start(text)),
                        "reason",
                        "The passage shows it.",
                        "level",
                        levels.stream()
                                .filter(level -> level.startsWith(code + "-"))
                                .findFirst()
                                .orElseThrow()))
                .toList();
        return Map.of("criteria", criteria, "reason", "On the whole it answers the question.");
    }

    private static String start(String text) {
        String[] words = text.strip().split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(6, words.length)));
    }
}
