package io.lectern.courses.internal.documents.pdf;

import io.lectern.courses.internal.documents.writing.Runs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sees a table in rows whose parts stand below one another. */
final class TableGuess {

    private static final int MOST_COLUMNS = 12;
    private static final float LEADING = 1.45f;

    /** An upright strip that holds one column. */
    private record Strip(float left, float right) {}

    private TableGuess() {}

    /** How many rows from here on look like one table; fewer than two is none. */
    static int length(List<List<Line>> rows, int from) {
        if (rows.get(from).size() < 2) {
            return 0;
        }
        int end = from + 1;
        while (end < rows.size()) {
            List<Line> row = rows.get(end);
            float gap = row.getFirst().y() - rows.get(end - 1).getFirst().y();
            boolean near = gap > 0 && gap < row.getFirst().size() * 4;
            boolean wrapped = row.size() == 1 && isInside(row.getFirst(), rows.subList(from, end));
            if (!near || (row.size() < 2 && !wrapped)) {
                break;
            }
            end++;
        }
        while (end > from
                && rows.get(end - 1).size() < 2
                && !isInside(rows.get(end - 1).getFirst(), rows.subList(from, end - 1))) {
            end--;
        }
        List<List<Line>> block = rows.subList(from, end);
        long full = block.stream().filter(row -> row.size() > 1).count();
        int columns = strips(block).size();
        return full >= 2 && columns >= 2 && columns <= MOST_COLUMNS ? end - from : 0;
    }

    /** Whether a lone line stands under one cell only, as the second line of a wrapped cell does. */
    private static boolean isInside(Line line, List<List<Line>> block) {
        long touched = strips(block).stream()
                .filter(strip -> line.left() < strip.right() && line.right() > strip.left())
                .count();
        return touched == 1;
    }

    private static List<Strip> strips(List<List<Line>> block) {
        List<Line> lines = block.stream()
                .filter(row -> row.size() > 1)
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Line::left))
                .toList();
        List<Strip> strips = new ArrayList<>();
        for (Line line : lines) {
            if (!strips.isEmpty() && line.left() < strips.getLast().right() + 2) {
                Strip last = strips.removeLast();
                strips.add(new Strip(last.left(), Math.max(last.right(), line.right())));
            } else {
                strips.add(new Strip(line.left(), line.right()));
            }
        }
        return strips;
    }

    /** The cells as Markdown, in reading order; lines of one cell are joined. */
    static List<List<String>> cells(List<List<Line>> block) {
        List<Strip> strips = strips(block);
        boolean rightToLeft = block.stream().flatMap(List::stream).anyMatch(Line::isRightToLeft);
        int first = rightToLeft ? strips.size() - 1 : 0;
        List<Runs[]> rows = new ArrayList<>();
        float lastY = 0;
        for (List<Line> row : block) {
            Runs[] cells = Stream.generate(Runs::new).limit(strips.size()).toArray(Runs[]::new);
            row.forEach(line -> cells[columnOf(line, strips)].addAll(spaced(cells[columnOf(line, strips)], line)));
            float y = row.getFirst().y();
            boolean tight = y - lastY < row.getFirst().size() * LEADING;
            if (!rows.isEmpty() && tight && cells[first].isBlank()) {
                for (int i = 0; i < cells.length; i++) {
                    join(rows.getLast()[i], cells[i]);
                }
            } else {
                rows.add(cells);
            }
            lastY = y;
        }
        return rows.stream()
                .map(cells -> {
                    List<String> texts = Arrays.stream(cells).map(Runs::cell).toList();
                    return rightToLeft ? texts.reversed() : texts;
                })
                .toList();
    }

    private static Runs spaced(Runs before, Line line) {
        Runs runs = before.isBlank() ? new Runs() : Runs.of(" ");
        runs.addAll(line.runs());
        return runs;
    }

    private static void join(Runs cell, Runs more) {
        if (!more.isBlank()) {
            cell.addAll(Runs.of(" "));
            cell.addAll(more);
        }
    }

    private static int columnOf(Line line, List<Strip> strips) {
        float middle = (line.left() + line.right()) / 2;
        int best = 0;
        for (int i = 0; i < strips.size(); i++) {
            if (distance(strips.get(i), middle) < distance(strips.get(best), middle)) {
                best = i;
            }
        }
        return best;
    }

    private static float distance(Strip strip, float x) {
        return x < strip.left() ? strip.left() - x : x > strip.right() ? x - strip.right() : 0;
    }
}
