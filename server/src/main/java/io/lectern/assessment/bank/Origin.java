package io.lectern.assessment.bank;

import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a question comes from that a language model drafted. Until a person has reviewed it, it is not put into use.
 *
 * @param lessonTitle as it was then
 * @param block of the lesson that holds the answer
 * @param quote from that block
 * @param model that wrote it
 * @param reviewedAt when a person first saved it as ready; null until then
 */
public record Origin(
        UUID lesson,
        int lessonVersion,
        String lessonTitle,
        UUID block,
        String quote,
        String model,
        Instant draftedAt,
        @Nullable Instant reviewedAt)
        implements Json {

    Origin reviewed(Instant at) {
        return reviewedAt == null
                ? new Origin(lesson, lessonVersion, lessonTitle, block, quote, model, draftedAt, at)
                : this;
    }
}
