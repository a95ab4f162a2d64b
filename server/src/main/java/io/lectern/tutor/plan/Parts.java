package io.lectern.tutor.plan;

import io.lectern.tutor.Beat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a plan: neighbouring beats about the same block. A block that comes up twice, such as the key points at
 * the beginning and at the end, makes two parts.
 */
final class Parts {

    private Parts() {}

    /** The parts in order, each under a key that is the same in every compilation. */
    static Map<String, List<Beat>> of(List<Beat> beats) {
        Map<String, List<Beat>> parts = new LinkedHashMap<>();
        Map<String, Integer> occurrences = new HashMap<>();
        @Nullable UUID current = null;
        String key = "";
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            if (i == 0 || !Objects.equals(beat.block(), current)) {
                current = beat.block();
                String block = current == null ? "lesson" : current.toString();
                key = block + "#" + occurrences.merge(block, 1, Integer::sum);
            }
            parts.computeIfAbsent(key, k -> new ArrayList<>()).add(beat);
        }
        return parts;
    }
}
