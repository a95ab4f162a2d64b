package io.lectern.model.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fake of the chat completions that OpenAI documents, on this machine. What it answers is given to it; it shows that Lectern
 * keeps to the contract, and nothing about how well a model does.
 */
public final class FakeModel implements AutoCloseable {

    public static final String NAME = "fake-1";
    public static final String KEY = "sk-fake";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An answer that goes wrong. @param status of HTTP @param body as it is sent @param delay before it is */
    public record Fault(int status, String body, Map<String, String> headers, Duration delay) {

        /** As the documentation shows errors. */
        public static Fault error(int status, String code, String message) {
            return new Fault(
                    status,
                    JSON.writeValueAsString(
                            Map.of("error", Map.of("message", message, "type", "invalid_request_error", "code", code))),
                    Map.of(),
                    Duration.ZERO);
        }

        public static Fault of(int status) {
            return error(status, "fault", "Said by the fake");
        }

        public static Fault slow(Duration delay) {
            return new Fault(200, "{}", Map.of(), delay);
        }

        public static Fault body(String body) {
            return new Fault(200, body, Map.of(), Duration.ZERO);
        }

        /** An answer that ends for another reason than that it is complete. */
        public static Fault ended(String reason, String content) {
            return body(JSON.writeValueAsString(completion(content, null, reason)));
        }

        public static Fault refusal(String words) {
            return body(JSON.writeValueAsString(completion(null, words, "stop")));
        }

        public Fault with(String header, String value) {
            return new Fault(status, body, Map.of(header, value), delay);
        }
    }

    private final HttpServer server;
    private final Function<JsonNode, Object> answers;
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());

    /** @param answers from a request to what is answered: a text, or something that is written as JSON */
    public FakeModel(Function<JsonNode, Object> answers) {
        this(0, answers);
    }

    public FakeModel(int port, Function<JsonNode, Object> answers) {
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::complete);
        server.createContext("/v1/models", this::models);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1";
    }

    /** What goes wrong with the next requests, in this order. */
    public synchronized void next(Fault... wrong) {
        faults.addAll(List.of(wrong));
    }

    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    /** Everything that was sent, as one text. */
    public String everythingSent() {
        return requests().toString();
    }

    /** What a request says to the model. */
    public static String said(JsonNode request) {
        return request.path("messages")
                .valueStream()
                .map(message -> message.path("content").asString(""))
                .reduce("", (a, b) -> a + "\n" + b);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized @Nullable Fault fault() {
        return faults.poll();
    }

    private void complete(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
            requests.add(request);
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            authorizations.add(authorization == null ? "" : authorization);
            Fault fault = fault();
            if (fault == null) {
                fault = refusalOf(request, authorization);
            }
            if (fault == null) {
                Object answer = answers.apply(request);
                String content = answer instanceof String text ? text : JSON.writeValueAsString(answer);
                fault = Fault.body(JSON.writeValueAsString(completion(content, null, "stop")));
            }
            LockSupport.parkNanos(fault.delay().toNanos());
            fault.headers().forEach(exchange.getResponseHeaders()::set);
            write(exchange, fault.status(), fault.body());
        }
    }

    /** What the documentation demands of a request. */
    private static @Nullable Fault refusalOf(JsonNode request, @Nullable String authorization) {
        if (!("Bearer " + KEY).equals(authorization)) {
            return Fault.error(401, "invalid_api_key", "Incorrect API key provided: " + authorization);
        }
        if (!NAME.equals(request.path("model").asString(""))) {
            return Fault.error(404, "model_not_found", "The model does not exist");
        }
        JsonNode format = request.path("response_format");
        boolean right = request.path("messages").size() > 0
                && format.path("type").asString("").equals("json_schema")
                && format.path("json_schema").path("strict").asBoolean(false)
                && format.path("json_schema").path("schema").isObject();
        return right ? null : Fault.error(400, "invalid_value", "Invalid value");
    }

    private void models(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean known =
                    ("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            write(
                    exchange,
                    known ? 200 : 401,
                    JSON.writeValueAsString(
                            Map.of("object", "list", "data", List.of(Map.of("id", NAME, "object", "model")))));
        }
    }

    private static Map<String, Object> completion(@Nullable String content, @Nullable String refusal, String reason) {
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("role", "assistant");
        message.put("content", content);
        message.put("refusal", refusal);
        return Map.of(
                "id",
                "chatcmpl-1",
                "object",
                "chat.completion",
                "created",
                1,
                "model",
                NAME + "-2026-11",
                "choices",
                List.of(Map.of("index", 0, "message", message, "finish_reason", reason)),
                "usage",
                Map.of("prompt_tokens", 1, "completion_tokens", 1, "total_tokens", 2));
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
