package io.lectern.courses.internal.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts vowel signs and accents behind the letters that they sit on. Programs draw a line of Arabic from left to right,
 * so that a sign comes before its letter, or in reading order, so that it comes after.
 */
final class Marks {

    private Marks() {}

    /** @param drawn in the order in which they are drawn */
    static List<Glyph> joined(List<Glyph> drawn) {
        List<Glyph> letters = new ArrayList<>();
        List<Glyph> waiting = new ArrayList<>();
        for (Glyph glyph : drawn) {
            if (!glyph.isMark()) {
                letters.add(waiting.isEmpty() ? glyph : with(glyph, waiting.reversed()));
                waiting.clear();
            } else if (letters.isEmpty() || isBeforeItsLetter(glyph, letters.getLast())) {
                waiting.add(glyph);
            } else {
                letters.add(with(letters.removeLast(), List.of(glyph)));
            }
        }
        return letters;
    }

    private static boolean isBeforeItsLetter(Glyph mark, Glyph before) {
        boolean arabic = mark.text().chars().allMatch(c -> c >= 0x0610 && c <= 0x06ED);
        boolean sameLine = Math.abs(mark.y() - before.y()) < mark.size();
        return arabic && (!sameLine || before.x() < mark.x());
    }

    private static Glyph with(Glyph letter, List<Glyph> marks) {
        var text = new StringBuilder(letter.text());
        marks.forEach(mark -> text.append(mark.text()));
        return letter.with(text.toString());
    }
}
