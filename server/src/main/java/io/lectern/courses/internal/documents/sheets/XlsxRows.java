package io.lectern.courses.internal.documents.sheets;

import io.lectern.courses.internal.documents.Deadline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, which leaves empty ones out. */
final class XlsxRows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private static final int MOST_COLUMNS = 16_384;
    /** So many empty rows in between are kept; more of them say nothing. */
    private static final int LONGEST_GAP = 50;

    private final Deadline deadline;
    private final SheetRows rows = new SheetRows();
    private final BitSet hidden = new BitSet();
    private final List<String> row = new ArrayList<>();
    private boolean rightToLeft;
    private boolean hiddenRow;
    private int next;

    XlsxRows(Deadline deadline) {
        this.deadline = deadline;
    }

    Sheet sheet(String name) {
        return rows.sheet(name, rightToLeft);
    }

    void direct(boolean toLeft) {
        rightToLeft = toLeft;
    }

    /** @param from counted from 1 @param to inclusive */
    void hideColumns(int from, int to) {
        hidden.set(Math.clamp(from - 1, 0, MOST_COLUMNS), Math.clamp(to, 0, MOST_COLUMNS));
    }

    void hideRow(boolean isHidden) {
        hiddenRow = isHidden;
    }

    @Override
    public void startRow(int number) {
        deadline.check();
        row.clear();
        for (int gap = Math.min(number - next, LONGEST_GAP); gap > 0; gap--) {
            rows.add(List.of());
        }
        next = number + 1;
    }

    @Override
    public void endRow(int number) {
        if (!hiddenRow) {
            List<String> seen = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                if (!hidden.get(column)) {
                    seen.add(row.get(column));
                }
            }
            rows.add(seen);
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (column < 0 || column >= MOST_COLUMNS) {
            return;
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(value == null ? "" : value);
    }
}
