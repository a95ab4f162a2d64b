package io.lectern.tutor.adapt;

import io.lectern.kernel.Json;
import java.util.UUID;

/**
 * How one section of a lesson is taught to one learner.
 *
 * @param section block of its heading
 * @param skill that it is taught like this for
 * @param skillName as it was called then
 */
public record Adaptation(UUID section, Way way, UUID skill, String skillName) implements Json {

    /** What is done with a section. */
    public enum Way {
        /** Its key ideas only, because the skill is known. */
        SHORTENED,
        /** In full, then once more in other words and with another check, because the skill is weak. */
        DEEPENED,
        /** In full although the skill is known, because the learner wanted it. */
        WHOLE
    }

    /** The same section, taught in full. */
    public Adaptation whole() {
        return new Adaptation(section, Way.WHOLE, skill, skillName);
    }
}
