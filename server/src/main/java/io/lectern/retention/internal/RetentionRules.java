package io.lectern.retention.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.GeneralProblem;
import io.lectern.retention.KeptKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * For how many months the academy keeps things: there is one such record.
 *
 * @param classMonths null for ever
 * @param examFileMonths null for ever
 * @param signInMonths null for ever
 * @param graceDays between the report and the deletion
 */
@Aggregate(module = "retention", name = "rules", collection = "retention_rules")
record RetentionRules(
        @Id UUID id,
        @Version @Nullable Long version,
        @Nullable Integer classMonths,
        @Nullable Integer examFileMonths,
        @Nullable Integer signInMonths,
        int graceDays) {

    static final UUID ID = new UUID(0, 1);
    static final int USUAL_GRACE = 14;
    private static final int MOST_MONTHS = 240;
    private static final int LEAST_GRACE = 1;
    private static final int MOST_GRACE = 90;

    /** @throws GeneralProblem.Invalid for the first number that cannot be accepted */
    RetentionRules {
        check(classMonths, "classMonths");
        check(examFileMonths, "examFileMonths");
        check(signInMonths, "signInMonths");
        if (graceDays < LEAST_GRACE || graceDays > MOST_GRACE) {
            throw new GeneralProblem.Invalid("graceDays", "not-possible", "Give 1 to 90 days of grace.");
        }
    }

    private static void check(@Nullable Integer months, String field) {
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            throw new GeneralProblem.Invalid(field, "not-possible", "Keep it for 1 to 240 months, or for ever.");
        }
    }

    static RetentionRules usual() {
        return new RetentionRules(
                ID,
                null,
                KeptKind.CLASSES.usualMonths(),
                KeptKind.EXAM_FILES.usualMonths(),
                KeptKind.SIGN_INS.usualMonths(),
                USUAL_GRACE);
    }

    RetentionRules with(@Nullable Integer classes, @Nullable Integer examFiles, @Nullable Integer signIns, int days) {
        return new RetentionRules(id, version, classes, examFiles, signIns, days);
    }

    @Nullable
    Integer months(KeptKind kind) {
        return switch (kind) {
            case CLASSES -> classMonths;
            case EXAM_FILES -> examFileMonths;
            case SIGN_INS -> signInMonths;
        };
    }

    /** What is older than this is too old, by whole days of the academy; empty for what is kept for ever. */
    Optional<Instant> cutoff(KeptKind kind, Instant now, ZoneId zone) {
        return Optional.ofNullable(months(kind))
                .map(months -> ZonedDateTime.ofInstant(now, zone)
                        .truncatedTo(ChronoUnit.DAYS)
                        .minusMonths(months)
                        .toInstant());
    }
}
