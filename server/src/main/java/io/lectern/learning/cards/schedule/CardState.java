package io.lectern.learning.cards.schedule;

import io.lectern.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands for one learner.
 *
 * @param step which of the short waits it is at, while it is learnt or learnt again
 * @param memory null before the first review
 * @param lapses how often it was forgotten after it had been known
 * @param reviews how many there were
 */
public record CardState(Phase phase, int step, @Nullable Memory memory, int lapses, int reviews) implements Json {

    /** Not seen yet; being learnt in minutes; known for days; being learnt again. */
    public enum Phase {
        FRESH,
        LEARNING,
        KNOWN,
        RELEARNING
    }

    public static final CardState FRESH = new CardState(Phase.FRESH, 0, null, 0, 0);

    /** Whether it comes back within minutes, not days. */
    public boolean isShort() {
        return phase == Phase.LEARNING || phase == Phase.RELEARNING;
    }
}
