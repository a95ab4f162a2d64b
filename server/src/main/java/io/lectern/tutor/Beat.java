package io.lectern.tutor;

import io.lectern.kernel.Json;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One idea of a lesson as it is taught: what is said, what is shown meanwhile, or what is asked. Speech of a beat takes
 * less than twelve seconds.
 *
 * @param id the same in every compilation of the same block, so that a class can resume at it
 * @param caption what is read on the screen: plain text, code in its own spelling
 * @param speech what the voice gets: plain text, code in words, Arabic vowelled where the author vowelled it; empty for
 *     a silent beat
 * @param language {@code en} or {@code ar}: the language of caption and speech
 * @param board everything on the board during this beat, so that who joins late needs no history
 * @param questionBlock for {@link Kind#ASK} the {@link Check#id()} of the check to put, else null. An ASK without one
 *     poses a task to think about: nothing is to be chosen
 * @param pauseMs silence after the speech
 * @param section the heading block under which it stands, null before the first heading
 * @param block the block it teaches, null for what belongs to the lesson as a whole (greeting, farewell)
 */
public record Beat(
        UUID id,
        Kind kind,
        String caption,
        String speech,
        String language,
        Board board,
        @Nullable UUID questionBlock,
        int pauseMs,
        @Nullable UUID section,
        @Nullable UUID block)
        implements Json {

    /** What a beat does. */
    public enum Kind {
        /** Speaks; the board stays or gains a text. */
        SAY,
        /** Speaks and brings a figure, table, code or formula to the board, or points to a part of it. */
        SHOW,
        /** Puts a check or a task to the learners. */
        ASK,
        /** Gives time to look or think: {@link Beat#pauseMs} of silence, the caption may be empty. */
        WAIT
    }

    public Beat {
        if (pauseMs < 0) {
            throw new IllegalArgumentException("a pause cannot be negative");
        }
    }

    /** Whether the voice is silent. */
    public boolean silent() {
        return speech.isBlank();
    }
}
