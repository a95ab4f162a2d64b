package io.lectern.tutor.speech;

import java.util.List;
import java.util.Optional;

/** The voices of this machine. */
public interface Voices {

    /** All that can speak a language, best first; empty when there is none. */
    List<Voice> of(String language);

    /**
     * The voice of that id if it speaks the language, otherwise the best one of the same kind for the language; empty when
     * the machine has no voice for the language.
     */
    Optional<Voice> choose(String language, String voice);
}
