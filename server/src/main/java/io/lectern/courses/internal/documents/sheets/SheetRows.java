package io.lectern.courses.internal.documents.sheets;

import java.util.ArrayList;
import java.util.List;

/** Takes the values of a sheet up and counts what is more than can be kept. */
final class SheetRows {

    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 100;
    private static final int LONGEST_VALUE = 2_000;

    private final List<List<String>> rows = new ArrayList<>();
    private int columns;
    private int allRows;
    private int allColumns;

    /** The values of the next row. */
    void add(List<String> values) {
        int filled = values.size();
        while (filled > 0 && values.get(filled - 1).isBlank()) {
            filled--;
        }
        allRows++;
        allColumns = Math.max(allColumns, filled);
        if (rows.size() < MOST_ROWS) {
            List<String> kept = values.subList(0, Math.min(filled, MOST_COLUMNS));
            columns = Math.max(columns, kept.size());
            rows.add(kept.stream().map(SheetRows::cut).toList());
        }
    }

    Sheet sheet(String name, boolean rightToLeft) {
        while (!rows.isEmpty() && allRows == rows.size() && rows.getLast().isEmpty()) {
            rows.removeLast();
            allRows--;
        }
        return new Sheet(name, rightToLeft, rows, columns, allRows, allColumns);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
