package io.lectern.courses.internal.documents.writing;

import org.jspecify.annotations.Nullable;

/** A stretch of text that looks alike throughout. */
public record Run(
        String text,
        boolean bold,
        boolean italic,
        boolean code,
        Height height,
        @Nullable String link) {

    /** Where the text stands. */
    public enum Height {
        LINE,
        ABOVE,
        BELOW
    }

    public static Run plain(String text) {
        return new Run(text, false, false, false, Height.LINE, null);
    }

    public Run with(String newText) {
        return new Run(newText, bold, italic, code, height, link);
    }

    /** A run in bold only because the whole heading is: its weight means nothing. */
    Run light() {
        return new Run(text, false, false, code, height, link);
    }

    boolean looksLike(Run other) {
        return bold == other.bold
                && italic == other.italic
                && code == other.code
                && height == other.height
                && java.util.Objects.equals(link, other.link);
    }
}
