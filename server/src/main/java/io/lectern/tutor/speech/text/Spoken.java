package io.lectern.tutor.speech.text;

import io.lectern.tutor.speech.SpokenForm;
import java.util.ArrayList;
import java.util.List;

/** A spoken text as it grows, word by word, each word with the written characters it stands for. */
final class Spoken {

    private static final String SENTENCE_MARKS = ".!?؟";

    private final StringBuilder text = new StringBuilder();
    private final List<SpokenForm.Word> words = new ArrayList<>();

    /** Adds words, separated by spaces; a comma or full stop at the end of one is a pause. */
    void say(String spoken, int from, int to) {
        for (String part : spoken.strip().split("\\s+")) {
            String word = part;
            char mark = ' ';
            if (word.length() > 1 && ",.\u060c".indexOf(word.charAt(word.length() - 1)) >= 0) {
                mark = word.charAt(word.length() - 1);
                word = word.substring(0, word.length() - 1);
            }
            if (!word.isEmpty()) {
                add(word, from, to);
            }
            if (mark != ' ') {
                mark(mark);
            }
        }
    }

    private void add(String word, int from, int to) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(word);
        words.add(new SpokenForm.Word(start, text.length(), from, to));
    }

    /** A pause after the last word. Of two marks in a row the stronger one stays; before any word there is none. */
    void mark(char mark) {
        if (text.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (Character.isLetterOrDigit(last) || Character.getType(last) == Character.NON_SPACING_MARK) {
            text.append(mark);
        } else if (SENTENCE_MARKS.indexOf(mark) >= 0 && SENTENCE_MARKS.indexOf(last) < 0) {
            text.setCharAt(text.length() - 1, mark);
        }
    }

    /** Whether the next word begins a sentence. */
    boolean atStart() {
        return text.isEmpty() || SENTENCE_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    SpokenForm form() {
        return new SpokenForm(text.toString(), words);
    }
}
