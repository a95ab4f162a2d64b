package io.lectern.tutor.plan.compile;

import org.jspecify.annotations.Nullable;

/**
 * A part of a written text.
 *
 * @param text what it says; the code itself for {@link Kind#CODE}
 * @param number place in its list from 1, else 0
 * @param language of the code, else null
 */
record Passage(
        Kind kind, MarkedText text, int number, @Nullable String language) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        STEP,
        CODE
    }

    boolean listed() {
        return kind == Kind.ITEM || kind == Kind.STEP;
    }
}
