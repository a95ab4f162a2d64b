package io.lectern.certificates;

import io.lectern.kernel.Problem;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why a certificate is not issued or not changed. */
public abstract sealed class CertificateProblem extends Problem {

    private CertificateProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** The course issues no certificates. */
    public static final class NotIssuedHere extends CertificateProblem {
        public NotIssuedHere() {
            super(
                    "certificates-not-issued",
                    HttpStatus.CONFLICT,
                    "This course issues no certificates",
                    "Its teachers or an administrator can change that in the certificate's settings.",
                    Map.of());
        }
    }

    /** The course's rule asks for a completed course, and this person has not completed it. */
    public static final class NotEarned extends CertificateProblem {
        public NotEarned(UUID personId) {
            super(
                    "certificate-not-earned",
                    HttpStatus.CONFLICT,
                    "This person has not completed the course",
                    "A certificate of this course needs a completed course. The rule is in the certificate's settings.",
                    Map.of("personId", personId));
        }
    }

    /** The certificate has been revoked or replaced before. */
    public static final class AlreadyEnded extends CertificateProblem {
        /** @param state e.g. {@code REVOKED} */
        public AlreadyEnded(String state) {
            super(
                    "certificate-ended",
                    HttpStatus.CONFLICT,
                    "This certificate no longer holds",
                    "It has been revoked or replaced. Reload the page to see its present state.",
                    Map.of("state", state));
        }
    }
}
