package io.lectern.assessment.authoring;

import io.lectern.assessment.bank.QuestionPool;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the bank, or some that are drawn from it for each attempt. What was kept before there were skills and
 * difficulties to draw by has none of them.
 *
 * @param question null when questions are drawn
 * @param draw how many are drawn; 1 for a question that is named
 * @param tags a drawn question has all of them; empty for any question of the course
 * @param points of each question
 * @param skills a drawn question tells about one of them; null for any
 * @param easiest no drawn question is easier, 1 to 5; null for any
 * @param hardest no drawn question is harder, 1 to 5; null for any
 */
public record Item(
        UUID id,
        @Nullable UUID question,
        int draw,
        List<String> tags,
        BigDecimal points,
        @Nullable List<String> skills,
        @Nullable Integer easiest,
        @Nullable Integer hardest)
        implements Json {

    public Item {
        tags = List.copyOf(tags);
        skills = skills == null || skills.isEmpty() ? null : List.copyOf(skills);
    }

    /** A question that everybody is asked. */
    public static Item named(UUID id, UUID question, BigDecimal points) {
        return new Item(id, question, 1, List.of(), points, null, null, null);
    }

    /** Some questions, drawn for each attempt. */
    public static Item drawn(UUID id, int draw, QuestionPool pool, BigDecimal points) {
        return new Item(id, null, draw, pool.tags(), points, pool.skills(), pool.easiest(), pool.hardest());
    }

    /** What is drawn from. */
    public QuestionPool pool() {
        return new QuestionPool(
                tags,
                skills == null ? List.of() : skills,
                Objects.requireNonNullElse(easiest, QuestionPool.EASIEST),
                Objects.requireNonNullElse(hardest, QuestionPool.HARDEST));
    }

    int questions() {
        return question == null ? draw : 1;
    }
}
