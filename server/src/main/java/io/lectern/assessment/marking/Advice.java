package io.lectern.assessment.marking;

import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a language model says an essay might be worth, as far as it stood up to checking.
 *
 * @param model that said it
 * @param points where points are given freely; null by a rubric
 * @param reason on the whole
 * @param quotes on the whole
 * @param criteria of the rubric, in its order; empty where points are given freely
 * @param leftOut how many quotes were not in the answer and are not shown
 */
public record Advice(
        String model,
        @Nullable BigDecimal points,
        String reason,
        List<Quote> quotes,
        List<Judged> criteria,
        int leftOut)
        implements Json {

    public Advice {
        points = points == null ? null : Decimals.canonical(points);
        quotes = List.copyOf(quotes);
        criteria = List.copyOf(criteria);
    }

    /** A passage of the answer. @param from in UTF-16 units of the text that was handed in */
    public record Quote(int from, int to, String text) implements Json {}

    /**
     * One criterion of the rubric.
     *
     * @param level suggested; null when it rested on quotes that are not in the answer
     */
    public record Judged(String criterion, @Nullable String level, String reason, List<Quote> quotes) implements Json {
        public Judged {
            quotes = List.copyOf(quotes);
        }
    }
}
