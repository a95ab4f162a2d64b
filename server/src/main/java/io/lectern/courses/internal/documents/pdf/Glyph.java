package io.lectern.courses.internal.documents.pdf;

/**
 * A letter on a page, or several that one glyph stands for.
 *
 * @param text in the order in which it is read
 * @param x left edge @param y baseline, counted from the top of the page
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, boolean italic, boolean mono) {

    float right() {
        return x + width;
    }

    Glyph with(String newText) {
        return new Glyph(newText, x, y, width, size, bold, italic, mono);
    }

    /** A sign that sits on the letter before it, such as an Arabic vowel. */
    boolean isMark() {
        return !text.isEmpty() && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
