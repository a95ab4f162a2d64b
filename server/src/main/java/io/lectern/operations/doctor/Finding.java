package io.lectern.operations.doctor;

import java.util.Locale;

/** What is known about one provider. */
record Finding(State state, String name, String text) {

    enum State {
        /** Configured, and it answered. */
        OK("ok"),
        /** Not configured: Lectern does it by itself. */
        BUILT_IN("built-in"),
        /** Configured, and it cannot be used. */
        MISSING("missing");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    static Finding ok(String name, String text) {
        return new Finding(State.OK, name, text);
    }

    static Finding builtIn(String name, String text) {
        return new Finding(State.BUILT_IN, name, text);
    }

    static Finding missing(String name, String text) {
        return new Finding(State.MISSING, name, text);
    }

    /** The line as the launcher prints its own. */
    String line() {
        return String.format(Locale.ROOT, "  %-8s %-22s %s", state.word, name, text);
    }
}
