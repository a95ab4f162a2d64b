package io.lectern.assessment.attempt;

import io.lectern.assessment.Score;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Result;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question in an attempt.
 *
 * @param section of the assessment
 * @param question in the bank
 * @param revision which state of the question
 * @param seed for the order of its options; 0 for the author's order
 * @param response null until something was answered
 * @param sequence which saving of the response this is; a later one wins, whichever arrives first
 * @param result null while the attempt runs
 */
public record AttemptItem(
        UUID id,
        UUID section,
        UUID question,
        int revision,
        BigDecimal points,
        long seed,
        @Nullable Response response,
        @Nullable Instant answeredAt,
        long sequence,
        @Nullable Result result)
        implements Json {

    static AttemptItem asked(UUID id, UUID section, AskedQuestion question, BigDecimal points, long seed) {
        return new AttemptItem(id, section, question.id(), question.revision(), points, seed, null, null, 0, null);
    }

    /** With this response, unless a later one is there. */
    AttemptItem answered(Response given, long saving, Instant at) {
        return saving <= sequence
                ? this
                : new AttemptItem(id, section, question, revision, points, seed, given, at, saving, result);
    }

    AttemptItem with(Result found) {
        return new AttemptItem(id, section, question, revision, points, seed, response, answeredAt, sequence, found);
    }

    /** As if it had been asked in that revision of its question. */
    AttemptItem in(int other, Result found) {
        return new AttemptItem(id, section, question, other, points, seed, response, answeredAt, sequence, found);
    }

    /** The same with another response to be looked at; nothing of it is kept. */
    public AttemptItem showing(Response shown) {
        return new AttemptItem(id, section, question, revision, points, seed, shown, answeredAt, sequence, result);
    }

    public boolean isAnswered() {
        return response != null && response.answered();
    }

    public boolean needsMarking() {
        return result != null && result.needsMarking();
    }

    /** What it has earned so far. */
    public Score score() {
        return new Score(result == null ? BigDecimal.ZERO : result.pointsOf(points), points);
    }
}
