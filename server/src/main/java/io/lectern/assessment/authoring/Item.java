package io.lectern.assessment.authoring;

import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the bank, or some that are drawn from it for each attempt.
 *
 * @param question null when questions are drawn
 * @param draw how many are drawn; 1 for a question that is named
 * @param tags a drawn question has all of them; empty for any question of the course
 * @param points of each question
 */
public record Item(UUID id, @Nullable UUID question, int draw, List<String> tags, BigDecimal points) implements Json {

    public Item {
        tags = List.copyOf(tags);
    }

    int questions() {
        return question == null ? draw : 1;
    }
}
