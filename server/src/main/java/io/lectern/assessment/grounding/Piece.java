package io.lectern.assessment.grounding;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.model.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * As much of a lesson as a model is shown at once. What learners do not see is not in it, nor are check questions: their
 * answers are known here alone.
 *
 * @param text what it is shown, each passage after its code
 */
public record Piece(String text, List<Passage> passages) {

    private static final int MOST_LETTERS = 5000;
    private static final int ENOUGH_FOR_A_HEADING = 2500;
    private static final int FEWEST_LETTERS = 40;
    private static final Set<String> NOT_FOR_LEARNERS = Set.of("instructor", "questions", "objectives");

    public Piece {
        passages = List.copyOf(passages);
    }

    /** In the order of the lesson; none when it has no text to work with. */
    public static List<Piece> of(List<Block> blocks) {
        var cutting = new Cutting();
        blocks.forEach(cutting::add);
        cutting.close();
        return List.copyOf(cutting.pieces);
    }

    public int letters() {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }

    public Optional<Passage> passage(String code) {
        return passages.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    private static final class Cutting {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();

        void add(Block block) {
            if (block.kind() == BlockKind.HEADING) {
                if (text.length() > ENOUGH_FOR_A_HEADING) {
                    close();
                }
                text.append("# ").append(VisibleText.of(block.text())).append("\n\n");
                return;
            }
            String words = textOf(block);
            if (words == null || words.length() < FEWEST_LETTERS) {
                return;
            }
            String kept = words.substring(0, Math.min(words.length(), MOST_LETTERS));
            if (!passages.isEmpty() && text.length() + kept.length() > MOST_LETTERS) {
                close();
            }
            String code = "p" + (passages.size() + 1);
            passages.add(new Passage(code, block.id(), kept));
            text.append('[').append(code).append("] ").append(kept).append("\n\n");
        }

        void close() {
            if (!passages.isEmpty()) {
                pieces.add(new Piece(text.toString().strip(), passages));
            }
            passages.clear();
            text.setLength(0);
        }
    }

    private static @Nullable String textOf(Block block) {
        String text = switch (block.kind()) {
            case HEADING, QUESTION, VIDEO, LINK, DOCUMENT -> null;
            case TABLE -> block.table() == null ? null : tableOf(block.table());
            case CODE -> block.code() == null ? null : block.code().code();
            case CALLOUT ->
                block.callout() == null
                                || NOT_FOR_LEARNERS.contains(block.callout().kind())
                        ? null
                        : block.text();
            case TEXT, FIGURE, FORMULA -> block.text();
        };
        return text == null ? null : VisibleText.of(text);
    }

    private static String tableOf(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.header());
        rows.addAll(table.rows());
        return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
    }
}
