package io.lectern.certificates.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One line of text as it is drawn: letters joined, marks in their places, runs of either direction in the order the eye meets them.
 * Lengths are in thousandths of the size of the font.
 *
 * @param text as it is read
 */
record ShapedLine(String text, Typeface typeface, List<Glyph> glyphs, double width) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final String PAIRS = "()[]{}<>«»";

    /** @param id in the font @param text what it stands for; empty when a neighbour stands for it @param y upwards */
    record Glyph(int id, String text, double x, double y) {}

    ShapedLine {
        glyphs = List.copyOf(glyphs);
    }

    /** @param rightToLeft direction of the line as a whole */
    static ShapedLine of(String text, Typeface typeface, boolean rightToLeft) {
        if (text.isEmpty()) {
            return new ShapedLine(text, typeface, List.of(), 0);
        }
        var bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] order = new Integer[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Glyph> glyphs = new ArrayList<>();
        double x = 0;
        for (int run : order) {
            x += shape(
                    text,
                    typeface,
                    bidi.getRunStart(run),
                    bidi.getRunLimit(run),
                    bidi.getRunLevel(run) % 2 == 1,
                    x,
                    glyphs);
        }
        return new ShapedLine(text, typeface, glyphs, x);
    }

    private static double shape(
            String text, Typeface typeface, int from, int to, boolean reversed, double x, List<Glyph> into) {
        GlyphVector run = typeface.font()
                .layoutGlyphVector(
                        EXACT,
                        text.toCharArray(),
                        from,
                        to,
                        reversed ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int[] starts = IntStream.range(0, run.getNumGlyphs())
                .map(run::getGlyphCharIndex)
                .sorted()
                .distinct()
                .toArray();
        var said = new HashSet<Integer>();
        for (int i = 0; i < run.getNumGlyphs(); i++) {
            int start = run.getGlyphCharIndex(i);
            int end = IntStream.of(starts)
                    .filter(other -> other > start)
                    .findFirst()
                    .orElse(to - from);
            String part = said.add(start) ? text.substring(from + start, from + end) : "";
            var place = run.getGlyphPosition(i);
            into.add(new Glyph(run.getGlyphCode(i), reversed ? mirrored(part) : part, x + place.getX(), -place.getY()));
        }
        return run.getGlyphPosition(run.getNumGlyphs()).getX();
    }

    /** A bracket that is drawn the other way round stands for its counterpart. */
    private static String mirrored(String part) {
        int pair = part.length() == 1 ? PAIRS.indexOf(part) : -1;
        return pair < 0 ? part : PAIRS.substring(pair ^ 1, (pair ^ 1) + 1);
    }

    double widthAt(double size) {
        return width * size / Typeface.UNITS;
    }
}
