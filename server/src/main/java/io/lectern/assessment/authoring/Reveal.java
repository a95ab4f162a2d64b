package io.lectern.assessment.authoring;

import io.lectern.kernel.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When learners see more of an attempt than their points: which answers were right, the right answers, what markers wrote.
 *
 * @param at the moment of {@link When#DATE}, else null
 */
public record Reveal(When when, @Nullable Instant at) implements Json {

    /** What it waits for. */
    public enum When {
        /** Nothing: as soon as it is handed in and marked. */
        AT_ONCE,
        /** The end of the window, for those too who have more time. */
        CLOSED,
        DATE,
        /** The teacher, who releases the results of all at once. */
        TOGETHER
    }

    /** As long as nobody decided otherwise. */
    public static final Reveal AT_ONCE = new Reveal(When.AT_ONCE, null);

    public Reveal {
        at = when == When.DATE ? at : null;
    }
}
