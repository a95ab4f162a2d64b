package de.dfki.lt.tools.tokenizer.annotate;

import org.jspecify.annotations.Nullable;

/** A text without any notes: one run from its beginning to its end. */
public class FastAnnotatedString implements AnnotatedString {

    private static final char PAST_THE_END = '\uffff';

    private final String text;

    public FastAnnotatedString(String text) {
        this.text = text;
    }

    @Override
    public char setIndex(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : PAST_THE_END;
    }

    @Override
    public int getRunStart(String key) {
        return 0;
    }

    @Override
    public int getRunLimit(String key) {
        return text.length();
    }

    @Override
    public @Nullable Object getAnnotation(String key) {
        return null;
    }

    @Override
    public String substring(int begin, int end) {
        return text.substring(begin, end);
    }

    @Override
    public void annotate(String key, Object value, int begin, int end) {
        throw new UnsupportedOperationException("give MaryTTS tokens, not text");
    }
}
