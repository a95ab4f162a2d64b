package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows a table, says what its columns mean and reads the rows that tell most. */
final class TableTeaching {

    private static final int READ_WHOLE = 3;
    private static final int MOST_COLUMNS_READ = 4;
    private static final int LONGEST_ROW = 110;

    private final Script script;

    TableTeaching(Script script) {
        this.script = script;
    }

    void teach(Block block, @Nullable Block before) {
        Block.Table table = block.table();
        Board board = script.board.show(block, before);
        if (table == null) {
            return;
        }
        if (Script.hasSpeech(block) && block.speech() != null) {
            spoken(block, table, board);
        } else {
            derived(block, table, board);
        }
        script.look(block.id(), board, Script.LOOK);
    }

    /** What the author says, pointing to the row a sentence is about. */
    private void spoken(Block block, Block.Table table, Board board) {
        String speech = block.speech() == null ? "" : block.speech();
        List<Said> breaths = script.breaths.ofSpoken(speech);
        for (int i = 0; i < breaths.size(); i++) {
            List<Integer> rows = rowsIn(breaths.get(i).caption(), table);
            Board pointed = rows.isEmpty() ? board : board.lines(rows.getFirst(), rows.getLast());
            script.say(
                    Beat.Kind.SHOW,
                    block.id(),
                    breaths.get(i),
                    pointed,
                    i == breaths.size() - 1 ? Script.PARAGRAPH : Script.BREATH);
        }
    }

    /** The rows whose first cell the sentence names, if they are neighbours. */
    private static List<Integer> rowsIn(String sentence, Block.Table table) {
        String told = sentence.toLowerCase(Locale.ROOT);
        List<Integer> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            String name =
                    ArabicVowels.strip(cell(table.rows().get(r), 0).plain()).toLowerCase(Locale.ROOT);
            if (name.length() > 2 && told.contains(name)) {
                rows.add(r + 1);
            }
        }
        boolean neighbours = !rows.isEmpty() && rows.getLast() - rows.getFirst() == rows.size() - 1;
        return neighbours && rows.size() < table.rows().size() ? rows : List.of();
    }

    private void derived(Block block, Block.Table table, Board board) {
        MarkedText caption = Passages.line(table.caption() == null ? "" : table.caption());
        Said intro = caption.blank()
                ? script.phrase("table")
                : script.phrase("table.named", caption.said(script.language()));
        script.say(Beat.Kind.SHOW, block.id(), intro, board, Script.BREATH);
        List<Said> headers = table.header().stream()
                .map(Passages::line)
                .filter(h -> !h.blank())
                .map(h -> h.said(script.language()))
                .toList();
        if (headers.size() > 1) {
            script.say(
                    Beat.Kind.SHOW,
                    block.id(),
                    script.phrase("table.columns", listed(headers)),
                    board,
                    Script.PARAGRAPH);
        }
        List<Integer> rows = telling(table);
        for (int row : rows) {
            read(block, table, row, board);
        }
        if (rows.size() < table.rows().size()) {
            script.say(Beat.Kind.SHOW, block.id(), script.phrase("table.rest"), board, Script.BREATH);
        }
    }

    /** All rows of a small table; else those with the largest and smallest figure, or the first ones. */
    private static List<Integer> telling(Block.Table table) {
        int count = table.rows().size();
        if (count <= READ_WHOLE) {
            return java.util.stream.IntStream.rangeClosed(1, count).boxed().toList();
        }
        for (int column = table.header().size() - 1; column > 0; column--) {
            List<Integer> ranked = ranked(table, column);
            if (ranked.size() == count) {
                return ranked.getFirst() < ranked.getLast()
                        ? List.of(ranked.getFirst(), ranked.getLast())
                        : List.of(ranked.getLast(), ranked.getFirst());
            }
        }
        return List.of(1, 2);
    }

    private static List<Integer> ranked(Block.Table table, int column) {
        record Figure(int row, double value) {}
        List<Figure> figures = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            String plain = cell(table.rows().get(r), column).plain().replaceAll("[,٬%\\s]", "");
            if (!plain.matches("-?\\d+(\\.\\d+)?")) {
                return List.of();
            }
            figures.add(new Figure(r + 1, Double.parseDouble(plain)));
        }
        figures.sort(Comparator.comparingDouble(Figure::value));
        return figures.stream().map(Figure::row).toList();
    }

    private void read(Block block, Block.Table table, int row, Board board) {
        List<String> cells = table.rows().get(row - 1);
        MarkedText name = cell(cells, 0);
        List<Said> parts = new ArrayList<>();
        int length = name.plain().length();
        boolean wide = cells.size() > MOST_COLUMNS_READ;
        for (int c = 1; c < cells.size() && parts.size() < MOST_COLUMNS_READ - 1; c++) {
            MarkedText cell = cell(cells, c);
            if (cell.blank()) {
                continue;
            }
            Said value = new MarkedText(Points.shortened(cell.text()).replaceAll("[.,;]$", "")).said(script.language());
            length += cell.plain().length();
            if (length > LONGEST_ROW && !parts.isEmpty()) {
                break;
            }
            MarkedText header =
                    c < table.header().size() ? Passages.line(table.header().get(c)) : new MarkedText("");
            boolean alone = cells.size() == 2 || header.blank();
            parts.add(alone ? value : script.phrases.inTurn("table.cell", 0, header.said(script.language()), value));
        }
        if (name.blank() && parts.isEmpty()) {
            return;
        }
        Said values = parts.isEmpty() ? new Said("", "") : listed(parts);
        Said told = name.blank() || parts.isEmpty()
                ? (name.blank() ? values : name.said(script.language()))
                : script.phrases.inTurn("table.row", 0, name.said(script.language()), values);
        script.say(Beat.Kind.SHOW, block.id(), told, board.lines(row, row), wide ? Script.PARAGRAPH : Script.BREATH);
    }

    private Said listed(List<Said> parts) {
        Said all = parts.getFirst();
        for (int i = 1; i < parts.size(); i++) {
            String key = i == parts.size() - 1 ? "and.last" : "and.next";
            all = script.phrases.inTurn(key, 0, all, parts.get(i));
        }
        return all;
    }

    private static MarkedText cell(List<String> cells, int column) {
        return column < cells.size() ? Passages.line(cells.get(column)) : new MarkedText("");
    }
}
