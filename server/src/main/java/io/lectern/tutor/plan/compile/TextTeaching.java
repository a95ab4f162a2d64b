package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Teaches paragraphs and lists. */
final class TextTeaching {

    private static final int ANNOUNCED_FROM = 3;
    private static final int ANNOUNCED_TO = 10;
    private static final int GROUPED_FROM = 6;
    private static final int SHORT_ITEM = 45;
    private static final Pattern BELOW = Pattern.compile(
            "\\b([Tt])he (example|table|figure|image|picture|diagram|list|code|command|chart) below\\b");
    private static final Pattern ABOVE = Pattern.compile(
            "\\b([Tt])he (example|table|figure|image|picture|diagram|list|code|command|chart|output) above\\b");

    private final Script script;

    TextTeaching(Script script) {
        this.script = script;
    }

    void teach(Block block, @Nullable Block before) {
        List<Passage> passages = Passages.of(block.source());
        if (passages.isEmpty() && block.text().isBlank()) {
            return;
        }
        Board board = script.board.show(block, before);
        script.slide(block.id(), Points.of(passages));
        if (Script.hasSpeech(block)) {
            spoken(block, passages, board);
        } else {
            written(block, passages, board);
        }
    }

    /** Teaches passages that belong to a block, pointing to list items as it goes. */
    void written(Block block, List<Passage> passages, Board board) {
        long items = passages.stream().filter(Passage::listed).count();
        boolean counted = false;
        int line = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!passage.listed()) {
                say(block, passage, board);
                continue;
            }
            if (!counted
                    && pointable(board, block)
                    && items >= ANNOUNCED_FROM
                    && items <= ANNOUNCED_TO
                    && !script.announced()) {
                Said count = script.written(String.valueOf(items));
                script.say(Beat.Kind.SAY, block.id(), script.phrase("list.count", count), board, Script.BREATH);
            }
            counted = true;
            int last = groupEnd(passages, i, items);
            items(block, passages.subList(i, last + 1), board, line + 1);
            line += last - i + 1;
            i = last;
        }
    }

    private void items(Block block, List<Passage> group, Board board, int from) {
        Board pointed = pointable(board, block) ? board.lines(from, from + group.size() - 1) : board;
        if (group.size() == 1) {
            Passage item = group.getFirst();
            List<Said> breaths = script.breaths.of(ended(item.text()));
            if (item.kind() == Passage.Kind.STEP) {
                breaths = script.leadInto(
                        script.phrase("list.step", script.written(String.valueOf(item.number()))), breaths);
            }
            script.sayAll(Beat.Kind.SAY, block.id(), breaths, pointed);
            return;
        }
        Said together = new Said("", "");
        for (Passage item : group) {
            together = together.then(ended(item.text()).said(script.language()));
        }
        script.say(Beat.Kind.SAY, block.id(), together, pointed, Script.PARAGRAPH);
    }

    /** Long lists of a few words each are read three at a time. */
    private static int groupEnd(List<Passage> passages, int from, long items) {
        int end = from;
        while (items >= GROUPED_FROM
                && end + 1 < passages.size()
                && end - from < 2
                && brief(passages.get(end))
                && brief(passages.get(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean brief(Passage passage) {
        return passage.kind() == Passage.Kind.ITEM && passage.text().plain().length() <= SHORT_ITEM;
    }

    private static MarkedText ended(MarkedText text) {
        String bare = text.text().replaceAll("[,;،؛]?\\s*(?:\\b(?:and|or)\\b)?\\s*$", "");
        return new MarkedText(Points.raised(bare.matches("(?s).*[.!?؟:…][\\uE00F)\"”»]*$") ? bare : bare + "."));
    }

    private void say(Block block, Passage passage, Board board) {
        if (passage.kind() == Passage.Kind.CODE) {
            return;
        }
        MarkedText text = onTheBoard(passage.text());
        script.sayAll(Beat.Kind.SAY, block.id(), script.breaths.of(text), board);
    }

    /** On a board nothing stands below or above. */
    private static MarkedText onTheBoard(MarkedText text) {
        String told = BELOW.matcher(text.text()).replaceAll("$1he next $2");
        return new MarkedText(
                ABOVE.matcher(told).replaceAll(m -> (m.group(1).equals("T") ? "This " : "this ") + m.group(2)));
    }

    private void spoken(Block block, List<Passage> passages, Board board) {
        int items = (int) passages.stream().filter(Passage::listed).count();
        script.sayItems(block, items, board);
    }

    private static boolean pointable(Board board, Block block) {
        return block.id().equals(board.focus());
    }
}
