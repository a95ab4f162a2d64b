package io.lectern.assessment.bank.exchange;

import io.lectern.kernel.CsvWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV. The apostrophe that {@link CsvWriter} puts before what a spreadsheet would run is taken away again.
 */
public final class CsvTable {

    /** @param line where the row begins */
    record Row(int line, List<String> cells) {}

    private CsvTable() {}

    /** Commas, semicolons or tabs between cells: whichever the first line has most of. */
    static List<Row> read(String text) {
        String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = separator(all.lines().findFirst().orElse(""));
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int start = 1;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                if (c == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else if (c != '\r' || i + 1 == all.length() || all.charAt(i + 1) != '\n') {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                cells.add(opened(cell));
            } else if (c == '\n') {
                cells.add(opened(cell));
                rows.add(new Row(start, cells));
                cells = new ArrayList<>();
                start = line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new Unreadable(start, "quote-not-closed", "A quotation mark of this row is not closed.");
        }
        cells.add(opened(cell));
        rows.add(new Row(start, cells));
        return rows.stream()
                .filter(row -> !row.cells().stream().allMatch(String::isBlank))
                .toList();
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static String opened(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && CsvWriter.GUARDED.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
