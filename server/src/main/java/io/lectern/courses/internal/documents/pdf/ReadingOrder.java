package io.lectern.courses.internal.documents.pdf;

import io.lectern.courses.internal.documents.writing.Script;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Brings the glyphs of a line, which stand from left to right on the page, into the order in which they are read.
 * Arabic is turned round, Latin words and numbers inside of it stay as they are, and the other way about.
 */
final class ReadingOrder {

    private enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        EITHER
    }

    private ReadingOrder() {}

    /** Whether a line is read from right to left. */
    static boolean isRightToLeft(List<Glyph> line) {
        long arabic = line.stream()
                .filter(glyph -> direction(glyph) == Direction.RIGHT_TO_LEFT)
                .count();
        long latin = line.stream()
                .filter(glyph -> glyph.text().codePoints().anyMatch(c -> Character.isLetter(c) && !Script.isArabic(c)))
                .count();
        return arabic > 0 && arabic * 2 >= latin;
    }

    /** @param visual from left to right */
    static List<Glyph> of(List<Glyph> visual, boolean rightToLeft) {
        List<Glyph> ordered = new ArrayList<>(visual);
        if (rightToLeft) {
            Collections.reverse(ordered);
            ordered.replaceAll(ReadingOrder::mirrored);
        }
        Direction against = rightToLeft ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
        for (int i = 0; i < ordered.size(); i++) {
            if (direction(ordered.get(i)) != against) {
                continue;
            }
            int last = i;
            for (int j = i + 1; j < ordered.size() && direction(ordered.get(j)) != opposite(against); j++) {
                last = direction(ordered.get(j)) == against ? j : last;
            }
            List<Glyph> run = ordered.subList(opensOutside(ordered, i, last) ? i - 1 : i, last + 1);
            Collections.reverse(run);
            run.replaceAll(ReadingOrder::mirrored);
            i = last;
        }
        return ordered;
    }

    /** Whether a bracket that stands just before a run belongs to one in it, as in {@code EOQ (2026)}. */
    private static boolean opensOutside(List<Glyph> ordered, int first, int last) {
        if (first == 0) {
            return false;
        }
        String outside = ordered.get(first - 1).text();
        String partner = mirror(outside);
        return !partner.equals(outside)
                && count(ordered.subList(first, last + 1), partner) > count(ordered.subList(first, last + 1), outside);
    }

    private static long count(List<Glyph> run, String text) {
        return run.stream().filter(glyph -> glyph.text().equals(text)).count();
    }

    /** The base letters of what is written in shaped Arabic letters. */
    static String letters(String text) {
        boolean shaped = text.chars().anyMatch(c -> (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c < 0xFEFF));
        return shaped ? Normalizer.normalize(text, Normalizer.Form.NFKC).strip() : text;
    }

    /** Brackets of what was turned round face the other way. */
    private static Glyph mirrored(Glyph glyph) {
        return glyph.with(mirror(glyph.text()));
    }

    private static String mirror(String text) {
        return switch (text) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "{" -> "}";
            case "}" -> "{";
            case "«" -> "»";
            case "»" -> "«";
            default -> text;
        };
    }

    private static Direction opposite(Direction direction) {
        return direction == Direction.LEFT_TO_RIGHT ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    private static Direction direction(Glyph glyph) {
        for (int i = 0; i < glyph.text().length(); i++) {
            switch (Character.getDirectionality(glyph.text().charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return Direction.RIGHT_TO_LEFT;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                        Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                        Character.DIRECTIONALITY_ARABIC_NUMBER -> {
                    return Direction.LEFT_TO_RIGHT;
                }
                default -> {
                    // spaces and signs follow what is around them
                }
            }
        }
        return Direction.EITHER;
    }
}
