package io.lectern.kernel;

import java.util.List;

/** Writes tables as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
public final class CsvWriter {

    /** Signs at the beginning of a cell that make a spreadsheet run it, and the apostrophe itself, so that it can be told apart. */
    public static final String GUARDED = "=+-@\t\r'";

    private CsvWriter() {}

    /** In UTF-8 with a mark that spreadsheets know it by. */
    public static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            out.append(String.join(",", row.stream().map(CsvWriter::cell).toList()))
                    .append("\r\n");
        }
        return out.toString();
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted =
                safe.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
