package io.lectern.model.openai;

import io.lectern.model.ModelProblem;
import io.lectern.model.ModelReply;
import io.lectern.model.ModelRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a model answered; only a whole answer in the form that was asked for is one. */
final class Replies {

    /** Small models like to fence what they write. */
    private static final Pattern FENCED =
            Pattern.compile("\\A\\s*```(?:json)?\\s*(?<inside>.*?)\\s*```\\s*\\z", Pattern.DOTALL);

    private static final int LONGEST_NAME = 100;

    private Replies() {}

    static <T> ModelReply<T> read(String body, ModelRequest<T> request, String name, JsonMapper json) {
        JsonNode whole = tree(body, json);
        JsonNode choice = whole.path("choices").path(0);
        String ended = choice.path("finish_reason").asString("");
        JsonNode message = choice.path("message");
        if (ended.equals("content_filter")
                || !message.path("refusal").asString("").isBlank()) {
            throw new ModelProblem.Refused();
        }
        if (!ended.equals("stop")) {
            throw new ModelProblem.Unusable();
        }
        JsonNode content = tree(unfenced(message.path("content").asString("")), json);
        if (!request.form().fits(content)) {
            throw new ModelProblem.Unusable();
        }
        return new ModelReply<>(content(content, request.type(), json), nameOf(whole, name));
    }

    private static <T> T content(JsonNode content, Class<T> type, JsonMapper json) {
        try {
            return json.treeToValue(content, type);
        } catch (JacksonException e) {
            throw new ModelProblem.Unusable();
        }
    }

    private static JsonNode tree(String text, JsonMapper json) {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            throw new ModelProblem.Unusable();
        }
    }

    private static String unfenced(String content) {
        Matcher fenced = FENCED.matcher(content);
        return fenced.matches() ? fenced.group("inside") : content;
    }

    private static String nameOf(JsonNode whole, String otherwise) {
        String said = whole.path("model").asString("").strip();
        return said.isEmpty() || said.length() > LONGEST_NAME ? otherwise : said;
    }
}
