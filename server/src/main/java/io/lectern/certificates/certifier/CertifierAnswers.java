package io.lectern.certificates.certifier;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Certifier's refusals mean to us. */
final class CertifierAnswers {

    private static final int LONGEST_MESSAGE = 300;

    private CertifierAnswers() {}

    /** @param error the part of the answer that explains it; may be empty */
    static CertifierProblem problem(HttpResponse<?> answer, JsonNode error) {
        String code = error.path("code").asString("");
        String said = error.path("message").asString("");
        String message = said.isEmpty() ? code : code + ": " + said;
        return new CertifierProblem(
                reason(answer.statusCode()),
                message.isBlank() ? null : message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)),
                notBefore(answer));
    }

    static CertifierFault reason(int status) {
        return switch (status) {
            case 401, 403 -> CertifierFault.TOKEN_REFUSED;
            case 402 -> CertifierFault.NOT_IN_PLAN;
            case 404, 410 -> CertifierFault.UNKNOWN;
            case 409 -> CertifierFault.CONFLICT;
            case 408, 425, 429 -> CertifierFault.BUSY;
            default -> status >= 500 ? CertifierFault.FAULT : CertifierFault.INVALID;
        };
    }

    /** Seconds, or a date: both are allowed. Their clock need not be ours, so a date is compared with theirs. */
    private static @Nullable Duration notBefore(HttpResponse<?> answer) {
        String wish = answer.headers().firstValue("Retry-After").orElse("").strip();
        if (wish.isEmpty()) {
            return null;
        }
        try {
            if (wish.chars().allMatch(Character::isDigit)) {
                return Duration.ofSeconds(Long.parseLong(wish));
            }
            ZonedDateTime until = ZonedDateTime.parse(wish, DateTimeFormatter.RFC_1123_DATE_TIME);
            String now = answer.headers().firstValue("Date").orElse("");
            return Duration.between(ZonedDateTime.parse(now, DateTimeFormatter.RFC_1123_DATE_TIME), until);
        } catch (DateTimeParseException | NumberFormatException e) {
            return null;
        }
    }
}
