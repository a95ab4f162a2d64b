package io.lectern.courses.internal.documents.pdf;

import io.lectern.courses.internal.documents.writing.Run;
import io.lectern.courses.internal.documents.writing.Runs;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a line without a wide gap in it. */
final class Line {

    /** A gap this wide, measured in letter sizes, is a space between words. */
    private static final float WORD_GAP = 0.17f;

    private final List<Glyph> glyphs;
    private final boolean rightToLeft;
    private final String text;
    private final float left;
    private final float right;
    private final float size;
    private final float y;
    private final boolean bold;
    private final boolean mono;

    /**
     * @param visual from left to right, at least one
     * @param turned whether the page sets Arabic in lines that begin on the left
     * @param fromRight whether it begins where the lines of an Arabic page begin, so that even Latin words on it are the end
     *     of an Arabic sentence
     */
    Line(List<Glyph> visual, boolean turned, boolean fromRight) {
        this.rightToLeft = !turned && (fromRight || ReadingOrder.isRightToLeft(visual));
        List<Glyph> ordered = ReadingOrder.of(withSpaces(visual), rightToLeft);
        this.glyphs = turned ? endingAtItsEnd(ordered) : ordered;
        List<Glyph> letters =
                glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        this.left = (float) glyphs.stream().mapToDouble(Glyph::x).min().orElse(0);
        this.right = (float) glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
        this.size = middle(words(letters));
        this.y = (float) letters.stream()
                .filter(glyph -> glyph.size() >= size * 0.8f)
                .mapToDouble(Glyph::y)
                .average()
                .orElse(letters.getFirst().y());
        this.bold = letters.stream().allMatch(Glyph::bold);
        this.mono = letters.stream().allMatch(Glyph::mono);
        this.text = runs().words();
    }

    /** No line begins with a full stop: such a one was set at the wrong side of Arabic words. */
    private static List<Glyph> endingAtItsEnd(List<Glyph> ordered) {
        List<Glyph> moved = new ArrayList<>(ordered);
        if (moved.size() > 1 && moved.getFirst().text().matches("[.،؛:؟!]")) {
            moved.add(moved.removeFirst());
        }
        return moved;
    }

    private static List<Glyph> withSpaces(List<Glyph> visual) {
        List<Glyph> spaced = new ArrayList<>();
        for (Glyph glyph : visual) {
            boolean blank = glyph.text().isBlank();
            if (spaced.isEmpty()) {
                if (!blank) {
                    spaced.add(glyph);
                }
                continue;
            }
            Glyph last = spaced.getLast();
            float gap = glyph.x() - last.right();
            boolean wide = gap > WORD_GAP * Math.max(glyph.size(), last.size());
            if (wide && !blank && !last.text().isBlank()) {
                spaced.add(new Glyph(
                        " ", last.right(), last.y(), gap, last.size(), last.bold(), last.italic(), last.mono()));
            }
            if (!blank || glyph.mono() || !last.text().isBlank()) {
                spaced.add(glyph);
            }
        }
        while (spaced.getLast().text().isBlank()) {
            spaced.removeLast();
        }
        return spaced;
    }

    /** Whether it begins with what can only end a sentence: then it was read from the wrong side. */
    boolean beginsWithItsEnd() {
        return rightToLeft && text.matches("^[.،؛:؟!].*") && !text.matches(".*[.،؛:؟!]$");
    }

    /** Whether it was read from the right and ends as a sentence does. */
    boolean endsWithItsEnd() {
        return rightToLeft && text.matches(".*[.؟!]$");
    }

    /** Code inside of a sentence is often set smaller: the words around it say how large the line is. */
    private static List<Glyph> words(List<Glyph> letters) {
        List<Glyph> words = letters.stream().filter(glyph -> !glyph.mono()).toList();
        return words.isEmpty() ? letters : words;
    }

    private static float middle(List<Glyph> letters) {
        return (float) letters.stream()
                .mapToDouble(glyph -> Math.round(glyph.size() * 2) / 2.0)
                .sorted()
                .skip(letters.size() / 2)
                .findFirst()
                .orElse(10);
    }

    String text() {
        return text;
    }

    Runs runs() {
        var runs = new Runs();
        for (Glyph glyph : glyphs) {
            boolean small = glyph.size() < size * 0.8f;
            Run.Height height = !small
                    ? Run.Height.LINE
                    : glyph.y() < y - size * 0.15f
                            ? Run.Height.ABOVE
                            : glyph.y() > y + size * 0.05f ? Run.Height.BELOW : Run.Height.LINE;
            runs.add(new Run(
                    ReadingOrder.letters(glyph.text()),
                    glyph.bold() && !bold,
                    glyph.italic(),
                    glyph.mono(),
                    glyph.text().isBlank() ? Run.Height.LINE : height,
                    null));
        }
        return runs;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float width() {
        return right - left;
    }

    /** Where reading begins, as a distance that grows inwards from the given edges. */
    float indent(float leftEdge, float rightEdge) {
        return rightToLeft ? rightEdge - right : left - leftEdge;
    }

    float y() {
        return y;
    }

    /** The size of most letters, to the nearest half point. */
    float size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    /** Whether it is bold as the line before it was at its end. */
    boolean goesOnBoldFrom(Line before) {
        return bold == before.bold || (bold && before.glyphs.getLast().bold());
    }

    boolean isMono() {
        return mono;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The mean width of its letters. */
    float letterWidth() {
        return width() / Math.max(1, text.length());
    }
}
