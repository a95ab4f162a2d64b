package io.lectern.assessment.drafting;

import io.lectern.kernel.Json;

/** How many proposals were not kept for one reason. */
public record Dropped(Reason reason, int questions) implements Json {

    /** Why a proposal is not kept. */
    public enum Reason {
        /** Its quote or its answer is not in the lesson. */
        NOT_IN_LESSON,
        /** The bank has it. */
        ALREADY_THERE,
        /** It cannot be answered and scored as it is. */
        FAULTY,
        OTHER_LANGUAGE,
        /** It carries links or markup. */
        UNSAFE
    }
}
