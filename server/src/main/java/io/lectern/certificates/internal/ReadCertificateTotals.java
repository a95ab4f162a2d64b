package io.lectern.certificates.internal;

import static java.util.stream.Collectors.toSet;

import io.lectern.accounts.UserId;
import io.lectern.certificates.CertificateTotals;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ReadCertificateTotals implements CertificateTotals {

    private static final int FIRST = 1;

    private final Certificates certificates;

    ReadCertificateTotals(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public long issued(Instant from, Instant before) {
        return certificates.countByEditionAndIssuedAtGreaterThanEqual(FIRST, from)
                - certificates.countByEditionAndIssuedAtGreaterThanEqual(FIRST, before);
    }

    @Override
    public Set<Place> holdersSince(Instant from) {
        return certificates.findByStateAndIssuedAtGreaterThanEqual(Certificate.State.ISSUED, from).stream()
                .map(held -> new Place(new UserId(held.personId()), new CourseId(held.courseId())))
                .collect(toSet());
    }
}
