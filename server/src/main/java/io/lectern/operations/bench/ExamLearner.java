package io.lectern.operations.bench;

import io.lectern.operations.bench.AnswerQueue.Waiting;
import io.lectern.operations.bench.PlainHttp.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One learner of an exam, as their browser does it: they answer whether or not the server can be reached, the device sends what it
 * has, and a server that does not answer or asks for patience is tried again after a while of chance.
 */
final class ExamLearner {

    private static final long AGAIN_MILLIS = 3000;
    private static final int CONFLICT = 409;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A question of the attempt and what it can be answered with. */
    private record Question(String item, List<String> options) {}

    private final PlainHttp http;
    private final PlainHttp background;
    private final String exam;
    private final ExamTimes times;
    private final AnswerQueue queue;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, String> given = new HashMap<>();
    private volatile String attempt = "";
    private volatile boolean over;
    private long sequence;

    /** @param gatherMillis in which the device gathers answers into one call */
    ExamLearner(Browser signedIn, String exam, long gatherMillis, ExamTimes times) {
        String headers =
                "Cookie: " + signedIn.cookieHeader() + "\r\n" + Browser.TOKEN_HEADER + ": " + signedIn.token() + "\r\n";
        this.http = new PlainHttp(signedIn.address(), headers);
        this.background = new PlainHttp(signedIn.address(), headers);
        this.exam = exam;
        this.times = times;
        this.queue = new AnswerQueue(gatherMillis, this::save);
    }

    /** Begins the exam, however often that has to be tried. */
    void start() throws InterruptedException {
        long began = System.nanoTime();
        JsonNode opened =
                json(patiently("POST", "/api/assessments/" + exam + "/attempts", () -> utf8("{\"honour\":true}")));
        times.start().add(since(began));
        attempt = opened.get("id").asString();
        for (JsonNode question : opened.get("questions")) {
            List<String> options = new ArrayList<>();
            question.get("task")
                    .get("options")
                    .forEach(option -> options.add(option.get("id").asString()));
            questions.add(new Question(question.get("id").asString(), options));
        }
    }

    /** Answers a question by chance; the device does the rest. */
    void answer(int number) {
        Question question = questions.get(number);
        int option = ThreadLocalRandom.current().nextInt(question.options().size());
        String chosen = question.options().get(option);
        String json = String.format(
                Locale.ROOT,
                "{\"item\":\"%s\",\"sequence\":%d,\"response\":{\"kind\":\"CHOICE\",\"chosen\":[\"%s\"]}}",
                question.item(),
                ++sequence,
                chosen);
        given.put(question.item(), chosen);
        queue.give(new Waiting(question.item(), json, System.nanoTime()));
    }

    /** Hands in with all that the server does not have yet. */
    void submit() throws InterruptedException {
        long began = System.nanoTime();
        over = true;
        patiently("POST", "/api/attempts/" + attempt + "/submission", () -> responses(queue.waiting()));
        times.submit().add(since(began));
        kept(queue.waiting());
        queue.close();
    }

    /** How many of the answers that were given the server does not have, or has otherwise, after all is over. */
    int lost() throws InterruptedException {
        JsonNode over = json(patiently("GET", "/api/attempts/" + attempt, () -> new byte[0]));
        int lost = over.get("state").asString().equals("RUNNING") ? questions.size() : 0;
        for (JsonNode question : over.get("questions")) {
            String chosen = given.get(question.get("id").asString());
            String kept = question.path("response").path("chosen").path(0).asString("");
            lost += chosen == null || chosen.equals(kept) ? 0 : 1;
        }
        return lost;
    }

    void leave() throws IOException {
        http.close();
        background.close();
    }

    /** Only what the server has kept counts as a saving; what was tried in vain shows in the time until an answer is kept. */
    private long save(List<Waiting> answers) throws InterruptedException {
        long began = System.nanoTime();
        Answer answer = sent(background, "PUT", "/api/attempts/" + attempt + "/responses", responses(answers));
        if (answer.status() != 200) {
            return pause(answer, times.savingsRefused());
        }
        times.autosave().add(since(began));
        kept(answers);
        return 0;
    }

    private void kept(List<Waiting> answers) {
        queue.kept(answers).forEach(answer -> times.kept().add(since(answer.givenNanos())));
    }

    private interface Body {
        byte[] now();
    }

    /** Sends until it is done. */
    private Answer patiently(String method, String path, Body body) throws InterruptedException {
        while (true) {
            Answer answer = sent(http, method, path, body.now());
            if (answer.status() == 200) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(pause(answer, times.refused()));
        }
    }

    /**
     * An answer of status 0 when nobody answered. A refusal that patience does not mend ends the measurement, but a saving may come
     * too late while its answers are handed in.
     */
    private Answer sent(PlainHttp through, String method, String path, byte[] body) {
        try {
            Answer answer = through.send(method, path, body);
            if (answer.status() != 200 && answer.status() < 500 && !(over && answer.status() == CONFLICT)) {
                throw new IllegalStateException(
                        answer.status() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer;
        } catch (IOException e) {
            times.unreachable().increment();
            return new Answer(0, new byte[0], 0);
        }
    }

    private static long pause(Answer answer, LongAdder refused) {
        if (answer.status() != 0) {
            refused.increment();
        }
        long least = Math.max(AGAIN_MILLIS, TimeUnit.SECONDS.toMillis(answer.retryAfter()));
        return least + ThreadLocalRandom.current().nextLong(least);
    }

    private static byte[] responses(List<Waiting> answers) {
        return utf8("{\"responses\":["
                + String.join(",", answers.stream().map(Waiting::json).toList()) + "]}");
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(Answer answer) {
        return JSON.readTree(answer.body());
    }
}
