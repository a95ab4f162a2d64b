package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.tutor.Board;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the board while a lesson is taught. A heading wipes it; a figure, table, code or formula stays while the
 * texts after it speak about it; without one, texts gather as points until the board is full.
 */
final class BoardState {

    private static final int MOST_TEXTS = 3;

    private @Nullable UUID heading;
    private final List<UUID> visuals = new ArrayList<>();
    private final List<UUID> texts = new ArrayList<>();

    void begin(UUID newHeading) {
        heading = newHeading;
        visuals.clear();
        texts.clear();
    }

    /** Brings a block to the board and points to it. */
    Board show(Block block, @Nullable Block before) {
        if (!visuals.contains(block.id()) && !texts.contains(block.id())) {
            if (visual(block)) {
                showVisual(block, before);
            } else {
                showText(block.id());
            }
        }
        Set<UUID> all = new LinkedHashSet<>();
        if (heading != null) {
            all.add(heading);
        }
        all.addAll(visuals);
        all.addAll(texts);
        return new Board(List.copyOf(all), block.id(), null, null);
    }

    /** A block that has the board for itself: a check, a task, the opening, the summary. */
    static Board alone(UUID block) {
        return new Board(List.of(block), block, null, null);
    }

    private void showVisual(Block block, @Nullable Block before) {
        boolean answersBefore = before != null
                && block.kind() == BlockKind.CODE
                && Outputs.isOutput(block)
                && visuals.equals(List.of(before.id()));
        if (!answersBefore) {
            visuals.clear();
        }
        texts.clear();
        visuals.add(block.id());
    }

    private void showText(UUID block) {
        if (!visuals.isEmpty() || texts.size() >= MOST_TEXTS) {
            texts.clear();
        }
        texts.add(block);
    }

    private static boolean visual(Block block) {
        return switch (block.kind()) {
            case FIGURE, TABLE, CODE, FORMULA, VIDEO, LINK, DOCUMENT -> true;
            case HEADING, TEXT, CALLOUT, QUESTION -> false;
        };
    }
}
