package io.lectern.certificates.web;

import io.lectern.certificates.internal.Certificate;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anybody is told who checks a certificate. Why it holds no longer is not among it.
 *
 * @param expiresAt null for never
 * @param endedAt since when it holds no longer; null as long as it does
 * @param replacedBy the certificate in its place
 * @param credential address of the signed credential
 */
record CertificateCheck(
        UUID id,
        String number,
        String name,
        String course,
        String academy,
        String language,
        Instant issuedAt,
        @Nullable Instant completedAt,
        @Nullable Instant expiresAt,
        Certificate.Standing standing,
        @Nullable Instant endedAt,
        @Nullable UUID replacedBy,
        URI credential) {

    static CertificateCheck of(Certificate certificate, Instant now, URI credential) {
        Certificate.Face face = certificate.face();
        Certificate.Ending ending = certificate.ending();
        return new CertificateCheck(
                certificate.id(),
                certificate.number(),
                face.name(),
                face.course(),
                face.academy(),
                face.language(),
                certificate.issuedAt(),
                face.completedAt(),
                certificate.expiresAt(),
                certificate.standingAt(now),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.replacedBy(),
                credential);
    }
}
