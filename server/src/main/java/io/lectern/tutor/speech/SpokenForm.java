package io.lectern.tutor.speech;

import java.util.List;

/**
 * A text as it is spoken, and where each spoken word comes from.
 *
 * @param text the spoken words and the punctuation that paces them; what a voice gets
 * @param words in order; each is found in {@code text} at its own place
 */
public record SpokenForm(String text, List<Word> words) {

    public SpokenForm {
        words = List.copyOf(words);
    }

    /**
     * A spoken word.
     *
     * @param start where it starts in the spoken text
     * @param end where it ends there, exclusive
     * @param from first character it stands for in the written text
     * @param to end of those characters, exclusive
     */
    public record Word(int start, int end, int from, int to) {}

    /** Whether there is nothing to say. */
    public boolean silent() {
        return words.isEmpty();
    }
}
