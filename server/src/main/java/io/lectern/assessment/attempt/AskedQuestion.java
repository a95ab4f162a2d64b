package io.lectern.assessment.attempt;

import io.lectern.assessment.question.Task;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the bank in one revision.
 *
 * @param stem Markdown
 * @param explanation Markdown, why the right answer is right
 * @param points that its author thinks it is worth
 */
public record AskedQuestion(
        UUID id,
        int revision,
        String stem,
        Task task,
        @Nullable String explanation,
        BigDecimal points) {}
