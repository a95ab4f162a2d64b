package io.lectern.certificates.certifier;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Certifier's public interface, version 2022-10-26, as far as Lectern uses it. */
final class CertifierClient {

    /** The attribute of a credential that says which certificate it stands for. */
    static final String REFERENCE = "custom.lectern";

    private static final String VERSION = "2022-10-26";
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 2_000_000;
    private static final int PAGE = 50;
    private static final int MOST_PAGES = 20;
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final CertifierSettings settings;
    private final Duration patience;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    /** @param patience how long one request may take */
    CertifierClient(CertifierSettings settings, Duration patience, JsonMapper json) {
        this.settings = settings;
        this.patience = patience;
        this.json = json;
    }

    /** @param draft whether it was not issued yet */
    record Credential(String id, boolean draft) {}

    /** What a new credential says. @param issued and {@code expires} as {@code yyyy-mm-dd} */
    record Draft(
            String reference,
            String name,
            String email,
            String course,
            String number,
            String issued,
            @Nullable String expires) {}

    /** The credential of a certificate, when there is one. Attributes cannot be searched for there, people can. */
    Optional<Credential> find(String reference, String email) throws CertifierProblem {
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Map<String, Object> query = new LinkedHashMap<>();
            query.put("filter", Map.of("recipient", Map.of("email", Map.of("equals", email))));
            query.put("sort", Map.of("property", "createdAt", "order", "desc"));
            query.put("limit", PAGE);
            if (cursor != null) {
                query.put("cursor", cursor);
            }
            JsonNode found = ask("POST", "/credentials/search", query);
            for (JsonNode credential : found.path("data")) {
                if (reference.equals(
                        credential.path("customAttributes").path(REFERENCE).asString(""))) {
                    return Optional.of(credential(credential));
                }
            }
            cursor = found.path("pagination").path("next").asString("");
            if (cursor.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Credential create(Draft draft) throws CertifierProblem {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("groupId", Objects.requireNonNull(settings.group()));
        body.put("recipient", Map.of("name", draft.name(), "email", draft.email()));
        body.put("issueDate", draft.issued());
        if (draft.expires() != null) {
            body.put("expiryDate", draft.expires());
        }
        body.put(
                "customAttributes",
                Map.of(REFERENCE, draft.reference(), "custom.course", draft.course(), "custom.number", draft.number()));
        return credential(ask("POST", "/credentials", body));
    }

    Credential get(String id) throws CertifierProblem {
        return credential(ask("GET", path(id, ""), null));
    }

    void issue(String id) throws CertifierProblem {
        ask("POST", path(id, "/issue"), null);
    }

    void send(String id) throws CertifierProblem {
        ask("POST", path(id, "/send"), Map.of("deliveryMethod", "email"));
    }

    void delete(String id) throws CertifierProblem {
        ask("DELETE", path(id, ""), null);
    }

    private JsonNode ask(String method, String path, @Nullable Object body) throws CertifierProblem {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address() + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + settings.token())
                .header("Certifier-Version", VERSION)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = exchange(request);
        if (answer.statusCode() / HUNDRED != SUCCESS) {
            throw CertifierAnswers.problem(answer, errorOf(answer.body()));
        }
        JsonNode content = content(answer.body());
        if (content == null) {
            throw new CertifierProblem(CertifierFault.NOT_UNDERSTOOD, null, null);
        }
        return content;
    }

    private HttpResponse<String> exchange(HttpRequest request) throws CertifierProblem {
        try {
            return http.send(
                    request,
                    HttpResponse.BodyHandlers.limiting(
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST_ANSWER));
        } catch (HttpTimeoutException e) {
            throw new CertifierProblem(CertifierFault.TIMED_OUT, null, null);
        } catch (IOException e) {
            throw new CertifierProblem(CertifierFault.UNREACHABLE, null, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CertifierProblem(CertifierFault.UNREACHABLE, null, null);
        }
    }

    private static Credential credential(JsonNode content) throws CertifierProblem {
        String id = content.path("id").asString("");
        if (id.isEmpty()) {
            throw new CertifierProblem(CertifierFault.NOT_UNDERSTOOD, null, null);
        }
        return new Credential(id, "draft".equals(content.path("status").asString("")));
    }

    private JsonNode errorOf(String body) {
        JsonNode content = content(body);
        return content == null ? json.createObjectNode() : content.path("error");
    }

    private @Nullable JsonNode content(String body) {
        try {
            return body.isBlank() ? json.createObjectNode() : json.readTree(body);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String path(String id, String action) {
        return "/credentials/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + action;
    }
}
