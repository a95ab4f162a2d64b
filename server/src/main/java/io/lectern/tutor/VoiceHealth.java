package io.lectern.tutor;

import java.util.List;

/** What the voices of this machine can do, for operators. */
public interface VoiceHealth {

    /** Every engine that Lectern knows, working or not. */
    List<Engine> engines();

    /** @param name for a person @param detail one sentence: what works, or what to do so that it works */
    record Engine(String name, Readiness readiness, String detail) {}

    /** How ready an engine is to speak. */
    enum Readiness {
        /** Speaks at once. */
        READY,
        /** Will speak; loads on first need. */
        ASLEEP,
        /** Not installed, or switched off. */
        MISSING,
        /** Installed, but does not work. */
        BROKEN
    }
}
