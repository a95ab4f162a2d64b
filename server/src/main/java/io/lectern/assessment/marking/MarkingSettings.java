package io.lectern.assessment.marking;

import io.lectern.kernel.Aggregate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * How an assessment is marked from now on; a marking that has begun keeps the rules it began with.
 *
 * @param id of the assessment
 * @param suggestionsSince since when a language model may suggest marks; null when it may not
 * @param releasedAt when all results were last released at once; null before
 * @param salt makes the numbers that stand for learners; it never leaves the server
 */
@Aggregate(module = "assessment", name = "marking_settings", collection = "assessment_marking_settings")
public record MarkingSettings(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID courseId,
        MarkingRules rules,
        UUID salt,
        Instant updatedAt,
        @Nullable Instant suggestionsSince,
        @Nullable Instant releasedAt) {

    private static final int LEAST_NUMBER = 100_000;
    private static final int NUMBERS = 900_000;

    /** Hundredths of a percent. */
    private static final int SHARES = 10_000;

    static MarkingSettings usual(UUID assessment, UUID course) {
        return new MarkingSettings(
                assessment, null, course, MarkingRules.USUAL, UUID.randomUUID(), Instant.EPOCH, null, null);
    }

    MarkingSettings with(MarkingRules changed, Instant at) {
        return new MarkingSettings(id, version, courseId, changed, salt, at, suggestionsSince, releasedAt);
    }

    MarkingSettings suggesting(boolean allowed, Instant at) {
        return new MarkingSettings(id, version, courseId, rules, salt, at, allowed ? at : null, releasedAt);
    }

    MarkingSettings released(Instant at) {
        return new MarkingSettings(id, version, courseId, rules, salt, updatedAt, suggestionsSince, at);
    }

    /** How often they were changed; who changes them says which state they saw. */
    public long revision() {
        return version == null ? 0 : version + 1;
    }

    /** The rules for one attempt: where a part is marked twice, chance decides which, always the same for one attempt. */
    MarkingRules rulesFor(UUID attempt) {
        BigDecimal sample = rules.sample();
        boolean drawn = sample == null
                || BigDecimal.valueOf(draw("sample:" + attempt, SHARES)).compareTo(sample.movePointRight(2)) < 0;
        return drawn ? rules : rules.byOne();
    }

    private long draw(String of, int from) {
        byte[] mixed = (salt + ":" + of).getBytes(StandardCharsets.US_ASCII);
        return Long.remainderUnsigned(UUID.nameUUIDFromBytes(mixed).getLeastSignificantBits(), from);
    }

    /** The number that stands for a learner at this assessment, always the same. It tells nothing about them. */
    int numberOf(UUID person) {
        return LEAST_NUMBER + (int) draw(person.toString(), NUMBERS);
    }

    @Override
    public String toString() {
        return "MarkingSettings[" + id + ", " + rules + "]";
    }
}
