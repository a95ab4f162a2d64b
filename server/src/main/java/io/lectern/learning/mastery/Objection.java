package io.lectern.learning.mastery;

import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner says that an estimate is wrong.
 *
 * @param words to their teachers
 * @param state what became of it
 * @param reply of a teacher
 */
public record Objection(
        UUID id,
        UUID skill,
        String words,
        Instant at,
        State state,
        @Nullable String reply,
        @Nullable Instant decidedAt) implements Json {

    /** Not looked at yet; the estimate stands; the estimate begins anew. */
    public enum State {
        OPEN,
        KEPT,
        BEGUN_ANEW
    }

    static Objection of(UUID skill, String words, Instant at) {
        return new Objection(Ids.next(), skill, words, at, State.OPEN, null, null);
    }

    Objection decided(State decision, String answer, Instant now) {
        return new Objection(id, skill, words, at, decision, answer.isBlank() ? null : answer.strip(), now);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }
}
