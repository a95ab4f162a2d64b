package io.lectern.model.openai;

import io.lectern.model.LanguageModel;
import io.lectern.model.ModelProblem;
import io.lectern.model.ModelReply;
import io.lectern.model.ModelRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** A model behind {@code POST /chat/completions}, asked for one answer in one piece. */
final class ChatCompletions implements LanguageModel {

    private static final Logger log = LoggerFactory.getLogger(ChatCompletions.class);

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 4_000_000;
    private static final int MOST_TRIES = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final ModelSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final Pause pause;
    private final HttpClient http;

    /** Newer models of OpenAI want another word for the limit than everything else. Told by the first refusal. */
    private volatile String limit = "max_tokens";

    ChatCompletions(ModelSettings settings, JsonMapper json, Clock clock, Pause pause) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.pause = pause;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .build();
    }

    @Override
    public Optional<String> name() {
        return Optional.ofNullable(settings.name());
    }

    @Override
    public <T> ModelReply<T> complete(ModelRequest<T> request) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a model is not asked within a transaction");
        }
        for (int tries = 1; ; tries++) {
            HttpResponse<String> answer = ask(request);
            if (answer.statusCode() == 200) {
                return Replies.read(answer.body(), request, Objects.requireNonNull(settings.name()), json);
            }
            log.warn("The language model answered {} at try {}", answer.statusCode(), tries);
            if (Refusals.wantsOtherLimit(answer, limit)) {
                limit = Refusals.otherLimit(limit);
                continue;
            }
            ModelProblem problem = Refusals.problem(answer, clock);
            Duration wait = Refusals.pause(answer, tries, clock);
            if (!Refusals.passes(answer) || tries >= MOST_TRIES || wait.compareTo(LONGEST_PAUSE) > 0) {
                throw problem;
            }
            rest(wait);
        }
    }

    private HttpResponse<String> ask(ModelRequest<?> request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", Objects.requireNonNull(settings.name()));
        body.put("messages", Prompt.messages(request, json));
        body.put(limit, Math.min(request.mostTokens(), settings.mostTokens()));
        body.put(
                "response_format",
                Map.of(
                        "type",
                        "json_schema",
                        "json_schema",
                        Map.of(
                                "name",
                                "answer",
                                "strict",
                                true,
                                "schema",
                                request.form().schema())));
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(
                        Objects.requireNonNull(settings.url()).replaceFirst("/+$", "") + "/chat/completions"))
                .timeout(request.patience())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        if (settings.key() != null) {
            http.header("Authorization", "Bearer " + settings.key());
        }
        return exchange(http.build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(
                    request,
                    HttpResponse.BodyHandlers.limiting(
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST_ANSWER));
        } catch (HttpTimeoutException e) {
            throw new ModelProblem.TooSlow();
        } catch (IOException e) {
            log.warn("The language model cannot be reached: {}", e.getClass().getSimpleName());
            throw new ModelProblem.Unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelProblem.Unavailable();
        }
    }

    private void rest(Duration wait) {
        try {
            pause.take(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelProblem.Unavailable();
        }
    }
}
