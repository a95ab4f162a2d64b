package io.lectern.tutor;

import io.lectern.kernel.Json;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the learners see beside the teacher, complete in itself.
 *
 * @param blocks the lesson's blocks from top to bottom; empty means the lesson's title alone
 * @param focus the block that is spoken about, one of {@code blocks}
 * @param fromLine first part of the focus to point to, 1-based: a line of code, a row of a table (without its header),
 *     an item of a list or a point of a text (see {@link TeachingPlan#slides()})
 * @param toLine last such part, included
 */
public record Board(
        List<UUID> blocks,
        @Nullable UUID focus,
        @Nullable Integer fromLine,
        @Nullable Integer toLine) implements Json {

    public static final Board EMPTY = new Board(List.of(), null, null, null);

    public Board {
        blocks = List.copyOf(blocks);
    }

    /** The same board, pointing to these lines of its focus. */
    public Board lines(int from, int to) {
        return new Board(blocks, focus, from, to);
    }
}
