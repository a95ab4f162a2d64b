package io.lectern.assessment.question;

import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a response is worth and why.
 *
 * @param fraction from 0 to 1; null when a person has to mark it
 * @param parts by option, pair, item, gap or area, what was right; empty for tasks of one part
 * @param feedback what the author says to this response
 */
public record Result(@Nullable BigDecimal fraction, List<PartResult> parts, List<String> feedback) implements Json {

    /** @param id of the option, pair, item, gap or area @param feedback what the author says to it */
    public record PartResult(String id, Mark mark, @Nullable String feedback) implements Json {}

    /** How right a part is. */
    public enum Mark {
        RIGHT,
        PARTLY,
        WRONG
    }

    private static final int POINT_DIGITS = 2;

    public Result {
        fraction = fraction == null ? null : Decimals.canonical(fraction);
        if (fraction != null && (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("a fraction lies between 0 and 1");
        }
        parts = List.copyOf(parts);
        feedback = List.copyOf(feedback);
    }

    static Result nothing() {
        return new Result(BigDecimal.ZERO, List.of(), List.of());
    }

    static Result needingMarks() {
        return new Result(null, List.of(), List.of());
    }

    /** What a person gave: that many of the possible points, from which {@link #pointsOf} finds them again. */
    public static Result marked(BigDecimal points, BigDecimal possible) {
        BigDecimal share = possible.signum() == 0 ? BigDecimal.ZERO : Decimals.share(points, possible);
        return new Result(share, List.of(), List.of());
    }

    public boolean needsMarking() {
        return fraction == null;
    }

    /** The points of a question that this earns, to two decimals, halves rounded up. Nothing until it is marked. */
    public BigDecimal pointsOf(BigDecimal points) {
        BigDecimal earned = fraction == null ? BigDecimal.ZERO : fraction.multiply(points);
        return earned.setScale(POINT_DIGITS, RoundingMode.HALF_UP);
    }
}
