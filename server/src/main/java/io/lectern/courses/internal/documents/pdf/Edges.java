package io.lectern.courses.internal.documents.pdf;

import java.util.List;

/** Between which edges the text of a page stands, and from which of them it is read. */
final class Edges {

    private static final float TOUCHING = 3;
    private static final float SHORT = 0.7f;

    private final boolean arabic;
    private final float left;
    private final float right;

    Edges(List<Glyph> glyphs) {
        this.arabic = ReadingOrder.isRightToLeft(glyphs);
        this.left = (float) glyphs.stream().mapToDouble(Glyph::x).min().orElse(0);
        this.right = (float) glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
    }

    /** Whether these glyphs of an Arabic page stand at its right edge and leave its left side empty. */
    boolean beginsRight(List<Glyph> glyphs) {
        float from = (float) glyphs.stream().mapToDouble(Glyph::x).min().orElse(left);
        float to = (float) glyphs.stream().mapToDouble(Glyph::right).max().orElse(right);
        return arabic && right - to < TOUCHING && to - from < SHORT * (right - left);
    }
}
