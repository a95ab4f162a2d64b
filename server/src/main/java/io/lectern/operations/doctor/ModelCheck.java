package io.lectern.operations.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The language model, if there is one. It is asked for its name only, which costs nothing. */
final class ModelCheck {

    private static final String NAME = "language model";
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private ModelCheck() {}

    static Finding of(Environment environment) {
        String url = environment.get("LECTERN_MODEL_URL", "");
        String name = environment.get("LECTERN_MODEL_NAME", "");
        if (url.isEmpty() && name.isEmpty()) {
            return Finding.builtIn(NAME, "none: nobody drafts questions or suggests marks");
        }
        if (url.isEmpty() || name.isEmpty()) {
            return Finding.missing(NAME, "LECTERN_MODEL_URL and LECTERN_MODEL_NAME are needed both");
        }
        String shown = Address.withoutSecrets(url);
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.replaceFirst("/+$", "") + "/models"))
                    .timeout(PATIENCE);
            environment.get("LECTERN_MODEL_KEY").ifPresent(key -> request.header("Authorization", "Bearer " + key));
            return finding(http.send(request.build(), HttpResponse.BodyHandlers.ofString()), name, shown);
        } catch (IOException | IllegalArgumentException e) {
            return Finding.missing(NAME, shown + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.missing(NAME, shown + " was not waited for");
        }
    }

    private static Finding finding(HttpResponse<String> answer, String name, String shown) {
        return switch (answer.statusCode()) {
            case 200 ->
                lists(answer.body(), name)
                        ? Finding.ok(NAME, name + " at " + shown)
                        : Finding.missing(NAME, shown + " answers, and does not know a model " + name);
            case 401, 403 -> Finding.missing(NAME, shown + " does not accept LECTERN_MODEL_KEY");
            case 404, 405 -> Finding.ok(NAME, shown + " answers; it does not tell which models it has");
            default -> Finding.missing(NAME, shown + " answers with status " + answer.statusCode());
        };
    }

    /** Servers add a version to names, and leave it out when they are asked; what begins alike is taken for the same. */
    private static boolean lists(String body, String name) {
        try {
            JsonNode models = JsonMapper.builder().build().readTree(body).path("data");
            return models.isEmpty()
                    || models.valueStream()
                            .map(model -> model.path("id").asString(""))
                            .anyMatch(id -> id.startsWith(name) || (!id.isEmpty() && name.startsWith(id)));
        } catch (JacksonException e) {
            return false;
        }
    }
}
