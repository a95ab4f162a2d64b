package io.lectern.model.openai;

import io.lectern.model.ModelProblem;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What answers mean that are no answers. */
final class Refusals {

    private static final int BAD_REQUEST = 400;
    private static final int TIMED_OUT_THERE = 408;
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int GROWTH = 4;

    private Refusals() {}

    /** Whether the same request may be answered later. */
    static boolean passes(HttpResponse<String> answer) {
        int status = answer.statusCode();
        return status == TOO_MANY && !isUsedUp(answer) || status == TIMED_OUT_THERE || status >= FAULT;
    }

    static ModelProblem problem(HttpResponse<String> answer, Clock clock) {
        int status = answer.statusCode();
        if (status == TOO_MANY && !isUsedUp(answer)) {
            return new ModelProblem.Busy(asked(answer, clock).toSeconds());
        }
        if (status >= FAULT || status == TIMED_OUT_THERE) {
            return new ModelProblem.Unavailable();
        }
        return answer.body().contains("content_filter") || answer.body().contains("content_policy")
                ? new ModelProblem.Refused()
                : new ModelProblem.NotAccepted();
    }

    /** As long as it asks for; if it does not ask, longer from try to try. */
    static Duration pause(HttpResponse<String> answer, int tries, Clock clock) {
        Duration asked = asked(answer, clock);
        return asked.isPositive() ? asked : FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, tries - 1));
    }

    /** Whether it knows the limit of an answer under the other of its two names only. */
    static boolean wantsOtherLimit(HttpResponse<String> answer, String limit) {
        return limit.equals("max_tokens")
                && answer.statusCode() == BAD_REQUEST
                && answer.body().contains("max_completion_tokens");
    }

    static String otherLimit(String limit) {
        return limit.equals("max_tokens") ? "max_completion_tokens" : "max_tokens";
    }

    /** Too many requests pass; an account without money does not. */
    private static boolean isUsedUp(HttpResponse<String> answer) {
        return answer.body().toLowerCase(Locale.ROOT).contains("insufficient_quota");
    }

    private static Duration asked(HttpResponse<String> answer, Clock clock) {
        String said = answer.headers().firstValue("Retry-After").orElse("").strip();
        if (said.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(said));
        }
        try {
            Instant then = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration left = Duration.between(clock.instant(), then);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
