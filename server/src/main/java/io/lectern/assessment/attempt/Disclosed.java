package io.lectern.assessment.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be seen of an attempt that is over, and what the rest waits for.
 *
 * @param marks which answers were right, and what is said to the wrong ones
 * @param answers the right answers and why they are right
 */
public record Disclosed(Part marks, Part answers) {

    /** What keeps a part back. */
    public enum Stage {
        SHOWN,
        /** It is not shown at this assessment. */
        NEVER,
        /** A moment that is known. */
        DATE,
        /** The teacher, who releases the results of all at once. */
        RELEASE,
        /** An attempt that runs, or could still be begun, could gain from it. */
        ATTEMPTS,
        /** Others are still sitting it. */
        OTHERS
    }

    /** @param at when it is shown, where a moment is known */
    public record Part(Stage stage, @Nullable Instant at) {

        static Part of(Stage stage) {
            return new Part(stage, null);
        }

        /** Shown from this moment on. */
        static Part from(@Nullable Instant moment, Instant now) {
            return moment == null || !now.isBefore(moment) ? of(Stage.SHOWN) : new Part(Stage.DATE, moment);
        }

        private Part notBefore(Instant moment) {
            return isShown() ? new Part(Stage.DATE, moment) : this;
        }

        public boolean isShown() {
            return stage == Stage.SHOWN;
        }
    }

    /** With nothing shown before this moment. */
    Disclosed notBefore(@Nullable Instant moment, Instant now) {
        return moment == null || !now.isBefore(moment)
                ? this
                : new Disclosed(marks.notBefore(moment), answers.notBefore(moment));
    }

    static final Disclosed ALL = new Disclosed(Part.of(Stage.SHOWN), Part.of(Stage.SHOWN));
    static final Disclosed NOTHING = new Disclosed(Part.of(Stage.NEVER), Part.of(Stage.NEVER));
}
