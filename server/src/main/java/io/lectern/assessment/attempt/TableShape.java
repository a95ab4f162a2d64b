package io.lectern.assessment.attempt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Tells tables as text (CSV) from other texts: two rows at least, and the same number of cells in each, two at least, set apart
 * by commas, semicolons or tabs. Quotes, separators and line ends are the same bytes in UTF-8 and in what spreadsheets write
 * besides, Windows-1256 and Windows-1252, so any of these is read. UTF-16 is not: it has bytes that no such text has.
 */
final class TableShape {

    private static final byte[] SEPARATORS = {',', ';', '\t'};
    private static final int DELETE = 0x7F;

    private final int[] inRow = new int[SEPARATORS.length];
    private final int[] inFirstRow = new int[SEPARATORS.length];
    private final boolean[] fits = new boolean[SEPARATORS.length];
    private int rows;
    private boolean quoted;
    private boolean empty = true;

    private TableShape() {
        Arrays.fill(fits, true);
    }

    static boolean isTable(InputStream content) throws IOException {
        var shape = new TableShape();
        var bytes = new BufferedInputStream(content);
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next == DELETE || next < ' ' && next != '\t' && next != '\n' && next != '\r') {
                return false;
            }
            shape.take(next);
        }
        shape.endRow();
        return shape.holds();
    }

    private void take(int next) {
        if (next == '"') {
            quoted = !quoted;
            empty = false;
        } else if (!quoted && (next == '\n' || next == '\r')) {
            endRow();
        } else {
            empty = false;
            for (int i = 0; i < SEPARATORS.length && !quoted; i++) {
                inRow[i] += next == SEPARATORS[i] ? 1 : 0;
            }
        }
    }

    /** An empty line is no row. */
    private void endRow() {
        if (empty) {
            return;
        }
        for (int i = 0; i < SEPARATORS.length; i++) {
            if (rows == 0) {
                inFirstRow[i] = inRow[i];
            }
            fits[i] &= inRow[i] > 0 && inRow[i] == inFirstRow[i];
        }
        Arrays.fill(inRow, 0);
        empty = true;
        rows++;
    }

    private boolean holds() {
        return rows > 1 && !quoted && (fits[0] || fits[1] || fits[2]);
    }
}
