package io.lectern.certificates.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * When and how a course issues certificates. A certificate keeps what the rule said when it was issued; a later change of the
 * rule touches none.
 *
 * @param id of the course
 * @param automaticSince who completes the course from then on is given a certificate; null unless the mode is automatic
 * @param requiresCompletion whether only those who have completed the course can be given one by hand
 * @param validityMonths how long a certificate is valid; null for ever
 * @param language {@code en} or {@code ar}; null for the learner's own
 * @param signature a picture of the signature
 */
@Aggregate(module = "certificates", name = "rule", collection = "certificates_rule")
public record CertificateRule(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed Mode mode,
        @Nullable Instant automaticSince,
        boolean requiresCompletion,
        @Nullable Integer validityMonths,
        Design design,
        @Nullable String language,
        Wording wording,
        @Nullable String signature,
        @Nullable Instant updatedAt,
        @Nullable UUID updatedBy) {

    private static final int LONGEST_VALIDITY = 600;

    /** Who issues. */
    public enum Mode {
        /** Nobody. */
        OFF,
        /** The course's teachers and administrators. */
        BY_HAND,
        /** Lectern, as soon as somebody completes the course; and by hand. */
        AUTOMATIC
    }

    /** @param signature null for none */
    public record Change(
            Mode mode,
            boolean requiresCompletion,
            @Nullable Integer validityMonths,
            Design design,
            @Nullable String language,
            Wording wording,
            @Nullable String signature) {

        public Change {
            check(
                    validityMonths == null || (validityMonths >= 1 && validityMonths <= LONGEST_VALIDITY),
                    "validityMonths",
                    "A certificate is valid for 1 to 600 months, or for ever.");
            check(
                    language == null || language.equals("en") || language.equals("ar"),
                    "language",
                    "Choose English or Arabic.");
            check(signature == null || FileId.isValid(signature), "signature", "Choose a picture of the signature.");
        }

        private static void check(boolean right, String field, String message) {
            if (!right) {
                throw new GeneralProblem.Invalid(field, "not-possible", message);
            }
        }
    }

    /** What holds for a course as long as nobody has said anything: certificates by hand, for who has completed it. */
    static CertificateRule usual(UUID course) {
        return new CertificateRule(
                course, null, Mode.BY_HAND, null, true, null, Design.CALM, null, Wording.usual(), null, null, null);
    }

    /** Which state of the rule this is, for telling whether somebody changed it meanwhile. */
    public long revision() {
        return version == null ? 0 : version + 1;
    }

    CertificateRule changed(Change change, UUID by, Instant now) {
        Instant since = change.mode() != Mode.AUTOMATIC ? null : automaticSince == null ? now : automaticSince;
        return new CertificateRule(
                id,
                version,
                change.mode(),
                since,
                change.requiresCompletion(),
                change.validityMonths(),
                change.design(),
                change.language(),
                change.wording(),
                change.signature(),
                now,
                by);
    }

    /** Whether somebody who completed the course then is given a certificate without being asked. */
    boolean issuesBySelf(Instant completed) {
        return mode == Mode.AUTOMATIC && automaticSince != null && !completed.isBefore(automaticSince);
    }

    /** When a certificate issued now expires, by the calendar of the academy. */
    @Nullable
    Instant expiry(Instant now, ZoneId zone) {
        return validityMonths == null
                ? null
                : now.atZone(zone).plusMonths(validityMonths).toInstant();
    }
}
