package io.lectern.learning.cards;

import io.lectern.assessment.grounding.Words;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a card comes from that a language model suggested, and what a person decided.
 *
 * @param quote from the block of the card, on which it rests
 * @param model that suggested it
 * @param outdated whether the newest version of the lesson no longer says so in these words
 * @param by who decided; null while it waits
 */
public record Suggestion(
        String quote,
        String model,
        Instant suggestedAt,
        boolean outdated,
        Decision decision,
        @Nullable UUID by,
        @Nullable Instant decidedAt)
        implements Json {

    /** What a person makes of it. */
    public enum Decision {
        WAITING,
        TAKEN,
        /** Kept so that it is not suggested again. */
        DROPPED
    }

    static Suggestion made(String quote, String model, Instant at) {
        return new Suggestion(quote, model, at, false, Decision.WAITING, null, null);
    }

    Suggestion decided(Decision what, UUID person, Instant at) {
        return new Suggestion(quote, model, suggestedAt, outdated, what, person, at);
    }

    /** @param passage the text of its block in a newer version; null when the block is gone */
    Suggestion beside(@Nullable String passage) {
        boolean stands = passage != null && Words.stands(quote, passage);
        return new Suggestion(quote, model, suggestedAt, !stands, decision, by, decidedAt);
    }
}
