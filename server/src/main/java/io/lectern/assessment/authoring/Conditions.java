package io.lectern.assessment.authoring;

import io.lectern.kernel.Json;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions an assessment is taken.
 *
 * @param attempts how many one learner has; 0 for any number
 * @param coolingMinutes between the end of an attempt and the start of the next
 * @param minutes how long an attempt may take, null for no limit
 * @param opensAt before then nobody starts; null for at once
 * @param closesAt then every attempt ends; null for never
 * @param honour what learners confirm before they start, null for nothing
 * @param reveal when they see more than their points; null in what was stored before it could be decided
 */
public record Conditions(
        int attempts,
        int coolingMinutes,
        boolean shuffleQuestions,
        boolean shuffleOptions,
        Disclosure disclosure,
        @Nullable Integer minutes,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable String honour,
        @Nullable Reveal reveal)
        implements Json {

    /** A new quiz: as often as one likes, and one learns from it. */
    public static final Conditions OF_A_QUIZ =
            new Conditions(0, 0, false, true, Disclosure.ANSWERS, null, null, null, null, Reveal.AT_ONCE);

    /** A new exam: once, in two hours. */
    public static final Conditions OF_AN_EXAM =
            new Conditions(1, 0, true, true, Disclosure.SCORE, 120, null, null, null, Reveal.AT_ONCE);

    /** The same, and nobody begins from that moment on. @param moment null for no such moment */
    Conditions until(@Nullable Instant moment) {
        return new Conditions(
                attempts,
                coolingMinutes,
                shuffleQuestions,
                shuffleOptions,
                disclosure,
                minutes,
                opensAt,
                moment,
                honour,
                reveal);
    }

    @Override
    public Reveal reveal() {
        return reveal == null ? Reveal.AT_ONCE : reveal;
    }

    public boolean hasOpenedAt(Instant moment) {
        return opensAt == null || !moment.isBefore(opensAt);
    }

    public boolean hasClosedAt(Instant moment) {
        return closesAt != null && !moment.isBefore(closesAt);
    }

    /** When an attempt that starts now is over at the latest; null for never. */
    public @Nullable Instant deadline(Instant start) {
        return limit().deadline(start, Duration.ZERO);
    }

    /** The time that all have. */
    public TimeLimit limit() {
        return new TimeLimit(minutes, closesAt);
    }

    /** Whether that many attempts are fewer than allowed. */
    public boolean allowsAnother(int used) {
        return attempts == 0 || used < attempts;
    }
}
