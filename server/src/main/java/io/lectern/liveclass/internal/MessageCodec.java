package io.lectern.liveclass.internal;

import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.liveclass.protocol.ServerMessage;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Messages of a class as JSON text. */
@Component
class MessageCodec {

    private final JsonMapper json;

    MessageCodec(JsonMapper json) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    String write(ServerMessage message) {
        return json.writerFor(ServerMessage.class).writeValueAsString(message);
    }

    /** With its number in the class. */
    String write(ServerMessage message, long seq) {
        return "{\"seq\":" + seq + "," + write(message).substring(1);
    }

    /** @throws ClassProblem.BadMessage if it is none that we know */
    ClientMessage read(String text) {
        try {
            if (json.readValue(text, ClientMessage.class) instanceof ClientMessage message) {
                return message;
            }
            throw new ClassProblem.BadMessage("a message is an object");
        } catch (JacksonException e) {
            throw new ClassProblem.BadMessage(e.getOriginalMessage());
        }
    }
}
