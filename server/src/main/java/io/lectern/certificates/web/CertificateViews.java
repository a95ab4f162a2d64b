package io.lectern.certificates.web;

import io.lectern.accounts.AcademyProfile;
import io.lectern.certificates.internal.Certificate;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows certificates as they stand at this moment, with the address where they can be checked. */
@Component
class CertificateViews {

    private final AcademyProfile academy;
    private final Clock clock;

    CertificateViews(AcademyProfile academy, Clock clock) {
        this.academy = academy;
        this.clock = clock;
    }

    CertificateView of(Certificate certificate) {
        return CertificateView.of(certificate, clock.instant(), academy.address("/verify/" + certificate.id()));
    }

    List<CertificateView> of(List<Certificate> certificates) {
        return certificates.stream().map(this::of).toList();
    }
}
