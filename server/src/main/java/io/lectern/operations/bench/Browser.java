package io.lectern.operations.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in: cookies, the token that changes need, JSON. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOKEN_COOKIE = "XSRF-TOKEN";
    static final String TOKEN_HEADER = "X-" + TOKEN_COOKIE;

    private final HttpClient http;
    private final URI address;
    private final CookieManager cookies = new CookieManager();

    private Browser(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** Signs in. @param http shared by many people, hence without cookies of its own */
    static Browser signIn(HttpClient http, URI address, String email, String password)
            throws IOException, InterruptedException {
        var browser = new Browser(http, address);
        browser.get("/api/academy");
        browser.post("/api/session", Map.of("email", email, "password", password));
        return browser;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return json(send(request(path).GET().build()));
    }

    JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return json(send(changing("POST", path, JsonMapper.shared().writeValueAsString(body))));
    }

    JsonNode put(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return json(send(changing("PUT", path, JsonMapper.shared().writeValueAsString(body))));
    }

    JsonNode put(String path) throws IOException, InterruptedException {
        return json(send(changing("PUT", path, "")));
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** A request as this person, to be sent by whoever measures it. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Cookie", cookieHeader());
    }

    URI address() {
        return address;
    }

    HttpClient http() {
        return http;
    }

    String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What a change has to carry beside the cookies. */
    String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(TOKEN_COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest changing(String method, String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header(TOKEN_HEADER, token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(body))
                .build();
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        cookies.put(address, response.headers().map());
        if (response.statusCode() >= 400) {
            throw new IOException(request.method() + " " + request.uri().getPath() + " answered "
                    + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }

    private static JsonNode json(byte[] body) {
        return body.length == 0
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(body);
    }
}
