package io.lectern.courses.internal.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts letters together to lines, and lines into the order in which they are read, column by column. */
final class PageLines {

    /** A gap this wide, measured in letter sizes, is a gap between columns. */
    private static final float COLUMN_GAP = 1.6f;

    private static final float SAME_LINE = 0.45f;
    private static final Pattern SIGN = Pattern.compile("[•◦▪‣●○■□➢✓·∙\\uf0b7\\uf0a7–-]|[.)(]?[0-9٠-٩]{1,3}[.)]?");
    private static final int FEW = 7;
    private static final float WIDE = 0.3f;

    private PageLines() {}

    /** Rows from top to bottom, each of one line or, when wide gaps part it, several. */
    static List<List<Line>> of(List<Glyph> glyphs) {
        List<List<Line>> rows = rows(glyphs, false);
        if (count(rows, Line::beginsWithItsEnd) > count(rows, Line::endsWithItsEnd)) {
            rows = rows(glyphs, true);
        }
        float gutter = gutter(rows);
        return gutter < 0 ? rows : inColumns(rows, gutter);
    }

    private static long count(List<List<Line>> rows, Predicate<Line> question) {
        return rows.stream().flatMap(List::stream).filter(question).count();
    }

    private static List<List<Line>> rows(List<Glyph> glyphs, boolean turned) {
        var page = new Edges(glyphs);
        List<Glyph> downwards =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        List<List<Line>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float y = 0;
        float size = 0;
        for (Glyph glyph : downwards) {
            boolean same = !row.isEmpty() && glyph.y() - y <= SAME_LINE * Math.max(size, glyph.size());
            if (!same && !row.isEmpty()) {
                add(rows, row, turned, page);
                row = new ArrayList<>();
            }
            if (row.isEmpty() || glyph.size() > size) {
                y = glyph.y();
                size = glyph.size();
            }
            row.add(glyph);
        }
        add(rows, row, turned, page);
        return rows;
    }

    private static void add(List<List<Line>> rows, List<Glyph> row, boolean turned, Edges page) {
        if (row.stream().allMatch(glyph -> glyph.text().isBlank())) {
            return;
        }
        List<Glyph> across = new ArrayList<>(row);
        across.sort(Comparator.comparingDouble(Glyph::x));
        while (across.getFirst().text().isBlank()) {
            across.removeFirst();
        }
        List<List<Glyph>> stretches = new ArrayList<>();
        List<Glyph> stretch = new ArrayList<>();
        float end = across.getFirst().x();
        for (Glyph glyph : across) {
            boolean blank = glyph.text().isBlank();
            if (!blank && !stretch.isEmpty() && glyph.x() - end > COLUMN_GAP * glyph.size()) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
            end = blank ? end : Math.max(end, glyph.right());
            stretch.add(glyph);
        }
        stretches.add(stretch);
        rows.add(withSigns(stretches).stream()
                .map(glyphs -> new Line(glyphs, turned, page.beginsRight(glyphs)))
                .toList());
    }

    /** The sign of a list item belongs to its words, however far away it stands. */
    private static List<List<Glyph>> withSigns(List<List<Glyph>> stretches) {
        if (stretches.size() > 1 && isSign(stretches.getFirst())) {
            stretches.getFirst().addAll(stretches.remove(1));
        }
        if (stretches.size() > 1 && isSign(stretches.getLast())) {
            List<Glyph> sign = stretches.removeLast();
            stretches.getLast().addAll(sign);
        }
        return stretches;
    }

    private static boolean isSign(List<Glyph> stretch) {
        String text =
                stretch.stream().map(Glyph::text).collect(Collectors.joining()).strip();
        return SIGN.matcher(text).matches();
    }

    /** Where the page is parted into two columns of text, -1 when it is not. */
    private static float gutter(List<List<Line>> rows) {
        List<Line> lines = rows.stream().flatMap(List::stream).toList();
        if (lines.size() < 2 * FEW) {
            return -1;
        }
        float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        float width = right - left;
        for (float x = left + width * 0.35f; x < left + width * 0.65f; x += 2) {
            if (parts(lines, x, width)) {
                return x;
            }
        }
        return -1;
    }

    private static boolean parts(List<Line> lines, float x, float width) {
        List<Line> before = lines.stream().filter(line -> line.right() < x).toList();
        List<Line> after = lines.stream().filter(line -> line.left() > x).toList();
        int across = lines.size() - before.size() - after.size();
        return before.size() >= FEW
                && after.size() >= FEW
                && across <= lines.size() * 0.15
                && isText(before, width)
                && isText(after, width);
    }

    /** Whether most of these lines are as wide as lines of text, not as cells of a table. */
    private static boolean isText(List<Line> lines, float width) {
        return lines.stream().filter(line -> line.width() > width * WIDE).count() > lines.size() * 0.6;
    }

    private static List<List<Line>> inColumns(List<List<Line>> rows, float gutter) {
        List<List<Line>> ordered = new ArrayList<>();
        List<List<Line>> before = new ArrayList<>();
        List<List<Line>> after = new ArrayList<>();
        for (List<Line> row : rows) {
            boolean across = row.stream().anyMatch(line -> line.left() < gutter && line.right() > gutter);
            if (across) {
                flush(ordered, before, after);
                ordered.add(row);
                continue;
            }
            addUnlessEmpty(
                    before, row.stream().filter(line -> line.right() <= gutter).toList());
            addUnlessEmpty(
                    after, row.stream().filter(line -> line.left() >= gutter).toList());
        }
        flush(ordered, before, after);
        return ordered;
    }

    private static void addUnlessEmpty(List<List<Line>> rows, List<Line> row) {
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private static void flush(List<List<Line>> ordered, List<List<Line>> before, List<List<Line>> after) {
        boolean rightToLeft = before.stream().flatMap(List::stream).anyMatch(Line::isRightToLeft);
        ordered.addAll(rightToLeft ? after : before);
        ordered.addAll(rightToLeft ? before : after);
        before.clear();
        after.clear();
    }
}
