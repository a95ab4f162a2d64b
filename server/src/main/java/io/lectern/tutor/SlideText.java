package io.lectern.tutor;

import io.lectern.kernel.Json;
import java.util.List;
import java.util.UUID;

/**
 * A text or call-out as it stands on the board: short points in place of whole paragraphs.
 *
 * @param block the block it stands for
 * @param points plain text; {@link Board#fromLine()} counts them from 1
 */
public record SlideText(UUID block, List<String> points) implements Json {
    public SlideText {
        points = List.copyOf(points);
    }
}
