package io.lectern.tutor;

import java.util.List;

/**
 * What follows an answer to a check.
 *
 * @param feedback one sentence for the screen
 * @param beats to be played before the plan goes on: praise, or a re-explanation in other words. When {@code again},
 *     the last one puts the same check a second time
 * @param again whether another try follows
 */
public record Verdict(boolean correct, String feedback, List<Beat> beats, boolean again) {
    public Verdict {
        beats = List.copyOf(beats);
    }
}
