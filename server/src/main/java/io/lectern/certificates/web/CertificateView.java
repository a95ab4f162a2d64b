package io.lectern.certificates.web;

import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.Design;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate for whose it is and for staff.
 *
 * @param expiresAt null for never
 * @param byHand whether somebody issued it, and not the rule
 * @param reason why it holds no longer; null as long as it does
 * @param replacedBy the certificate in its place
 * @param checkAt address of the page where anybody can check it
 */
record CertificateView(
        UUID id,
        String number,
        UUID personId,
        UUID courseId,
        String name,
        String course,
        String academy,
        String language,
        Design design,
        Instant issuedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant completedAt,
        Certificate.Standing standing,
        boolean byHand,
        @Nullable String reason,
        @Nullable Instant endedAt,
        @Nullable UUID replacedBy,
        URI checkAt) {

    static CertificateView of(Certificate certificate, Instant now, URI checkAt) {
        Certificate.Face face = certificate.face();
        Certificate.Ending ending = certificate.ending();
        return new CertificateView(
                certificate.id(),
                certificate.number(),
                certificate.personId(),
                certificate.courseId(),
                face.name(),
                face.course(),
                face.academy(),
                face.language(),
                face.design(),
                certificate.issuedAt(),
                certificate.expiresAt(),
                face.completedAt(),
                certificate.standingAt(now),
                certificate.issuedBy() != null,
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.replacedBy(),
                checkAt);
    }
}
