package io.lectern.tutor.speech;

import io.lectern.tutor.speech.text.Formula;
import io.lectern.tutor.speech.text.Reader;

/** Turns written text into the words a teacher would say. */
public final class SpeechText {

    private SpeechText() {}

    /**
     * How a text is spoken in the language: numbers, symbols, abbreviations, code and formulas become words, markup and
     * pictures go, punctuation stays as pauses. Speaking a spoken form again changes nothing.
     *
     * @param text plain text or inline Markdown, formulas between dollar signs
     * @param language {@code en} or {@code ar}; of others only the words are kept
     */
    public static SpokenForm normalise(String text, String language) {
        return Reader.of(language).read(text);
    }

    /** A LaTeX formula in words, e.g. "Q equals the square root of two D S, over H". */
    public static String formula(String latex, String language) {
        return Formula.say(latex, language);
    }
}
