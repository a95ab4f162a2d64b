package io.lectern.tutor.speech;

import io.lectern.tutor.VoiceHealth;
import java.util.List;

/** An engine that turns spoken text into sound with exact times. Safe to call from many threads. */
public interface SpeechSynthesizer extends AutoCloseable {

    /** What it can speak on this machine now, best first; empty when it is missing or broken. Cheap. */
    List<Voice> voices();

    /**
     * Speaks a sentence or two.
     *
     * @param spoken normalised words and punctuation, see {@link SpeechText}; what the engine cannot pronounce is left out
     * @throws SpeechFailure when no sound came out; the engine may still serve the next call
     */
    Speech synthesise(String spoken, Voice voice) throws SpeechFailure;

    /** For the operator: whether it works, and what is missing if not. */
    VoiceHealth.Engine state();

    /** Loads whatever the first synthesis would otherwise wait for. */
    default void warm() throws SpeechFailure {}

    /** Gives back what it holds; it may be used again and takes it anew. */
    @Override
    default void close() {}
}
