package io.lectern.courses;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to a check question deserves. All texts are HTML that may be inserted as it stands.
 *
 * @param feedback on the chosen ones only: what is right stays to be found
 * @param explanation why, in other words than the lesson's
 */
public record AnswerVerdict(
        boolean correct,
        List<Feedback> feedback,
        @Nullable String explanation,
        @Nullable String hint) {

    public AnswerVerdict {
        feedback = List.copyOf(feedback);
    }

    /** @param choice zero-based */
    @Schema(name = "AnswerFeedback")
    public record Feedback(int choice, String html) {}
}
