package io.lectern.courses.internal.documents.pdf;

import java.util.List;

/** One page: its rows of lines in reading order, and the pictures kept of it. */
record Page(int number, List<List<Line>> rows, List<Picture> pictures) {

    /** @param y its upper edge from the top of the page */
    record Picture(String path, float y) {}

    /** The words of a row. */
    static String words(List<Line> row) {
        boolean rightToLeft = row.stream().anyMatch(Line::isRightToLeft);
        List<String> words = row.stream().map(Line::text).toList();
        return String.join(" ", rightToLeft ? words.reversed() : words);
    }
}
