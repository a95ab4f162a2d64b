package io.lectern.certificates.certifier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.lectern.kernel.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fake of Certifier's interface on this machine, written from its public documentation. It shows that Lectern keeps to that
 * text, and not that Certifier does.
 */
final class FakeCertifier implements AutoCloseable {

    static final String TOKEN = "cfp_fake";
    static final String GROUP = "01fakegroup";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What goes wrong with a request. @param status 0 for a connection that breaks @param done whether the work is done first */
    record Fault(int status, Map<String, String> headers, boolean done) {
        static final Fault NONE = new Fault(-1, Map.of(), false);
        static final Fault BROKEN = new Fault(0, Map.of(), false);
        static final Fault LOST_ANSWER = new Fault(0, Map.of(), true);
        static final Fault SILENCE = new Fault(-2, Map.of(), false);

        static Fault of(int status) {
            return new Fault(status, Map.of(), false);
        }
    }

    record Kept(String id, String email, Map<String, Object> content, String[] status, List<String> sent) {}

    private final HttpServer server;
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Map<String, Kept> credentials = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable Fault always;

    FakeCertifier() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/credentials", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    synchronized void next(Fault... wrong) {
        faults.addAll(List.of(wrong));
    }

    void always(@Nullable Fault wrong) {
        always = wrong;
    }

    List<Kept> credentials() {
        return List.copyOf(credentials.values());
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    /** As if somebody had deleted everything in the dashboard. */
    void forget() {
        credentials.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized @Nullable Fault fault() {
        Fault one = faults.poll();
        return one == null ? always : one == Fault.NONE ? null : one;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/v1/credentials".length());
            requests.add(exchange.getRequestMethod() + " " + path.replaceAll("/cred-[^/]+", "/{id}"));
            byte[] body = exchange.getRequestBody().readAllBytes();
            Fault wrong = fault();
            if (wrong != null && !wrong.done()) {
                refuse(exchange, wrong);
                return;
            }
            Answer answer = answer(exchange, path, body);
            if (wrong != null) {
                refuse(exchange, wrong);
                return;
            }
            write(exchange, answer);
        }
    }

    private record Answer(int status, Object content) {}

    private Answer answer(HttpExchange exchange, String path, byte[] body) {
        if (!"2022-10-26".equals(exchange.getRequestHeaders().getFirst("Certifier-Version"))) {
            return error(400, "missing_version");
        }
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error(401, "unauthorized");
        }
        JsonNode request = JSON.readTree(body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body);
        String[] parts = path.split("/");
        return switch (exchange.getRequestMethod() + parts.length) {
            case "POST1", "POST0" -> create(request);
            case "POST2" -> search(request);
            case "GET2" -> of(parts[1], Kept::content);
            case "POST3" -> parts[2].equals("issue") ? issue(parts[1]) : send(parts[1], request);
            case "DELETE2" -> delete(parts[1]);
            default -> error(404, "not_found");
        };
    }

    private Answer create(JsonNode request) {
        if (!GROUP.equals(request.path("groupId").asString(""))) {
            return error(404, "not_found");
        }
        String id = "cred-" + Ids.next();
        String[] status = {"draft"};
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", id);
        content.put("publicId", Ids.next().toString());
        content.put("recipient", request.path("recipient"));
        content.put("issueDate", request.path("issueDate"));
        content.put("expiryDate", request.path("expiryDate"));
        content.put("customAttributes", request.path("customAttributes"));
        String email = request.path("recipient").path("email").asString("");
        credentials.put(id, new Kept(id, email, content, status, Collections.synchronizedList(new ArrayList<>())));
        return new Answer(201, shown(Objects.requireNonNull(credentials.get(id))));
    }

    private Answer search(JsonNode request) {
        String email = request.path("filter")
                .path("recipient")
                .path("email")
                .path("equals")
                .asString("");
        List<Object> found = credentials().stream()
                .filter(kept -> kept.email().equals(email))
                .<Object>map(FakeCertifier::shown)
                .toList();
        Map<String, @Nullable Object> pagination = new LinkedHashMap<>();
        pagination.put("prev", null);
        pagination.put("next", null);
        return new Answer(200, Map.of("data", found, "pagination", pagination));
    }

    private Answer issue(String id) {
        return of(id, kept -> {
            if (!kept.status()[0].equals("draft")) {
                return null;
            }
            kept.status()[0] = "issued";
            return shown(kept);
        });
    }

    private Answer send(String id, JsonNode request) {
        return of(id, kept -> {
            if (!kept.status()[0].equals("issued")
                    || request.path("deliveryMethod").isMissingNode()) {
                return null;
            }
            kept.sent().add(request.path("deliveryMethod").asString());
            return shown(kept);
        });
    }

    private Answer delete(String id) {
        return credentials.remove(id) == null ? error(404, "not_found") : new Answer(204, "");
    }

    private interface Work {
        @Nullable
        Object on(Kept kept);
    }

    private Answer of(String id, Work work) {
        Kept kept = credentials.get(id);
        if (kept == null) {
            return error(404, "not_found");
        }
        Object content = work.on(kept);
        return content == null
                ? error(409, "conflict")
                : new Answer(200, content instanceof Map ? shown(kept) : content);
    }

    private static Map<String, Object> shown(Kept kept) {
        var shown = new LinkedHashMap<>(kept.content());
        shown.put("status", kept.status()[0]);
        return shown;
    }

    private static Answer error(int status, String code) {
        return new Answer(status, Map.of("error", Map.of("code", code, "message", "Said by the fake")));
    }

    private static void refuse(HttpExchange exchange, Fault wrong) throws IOException {
        if (wrong == Fault.SILENCE) {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        }
        if (wrong.status() > 0) {
            wrong.headers().forEach(exchange.getResponseHeaders()::set);
            write(exchange, error(wrong.status(), "fault"));
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() == 204) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        byte[] bytes = JSON.writeValueAsBytes(answer.content());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
