package io.lectern.certificates.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CertificateRules extends ListCrudRepository<CertificateRule, UUID> {

    List<CertificateRule> findByMode(CertificateRule.Mode mode);

    /** What holds for the course, written down or not. */
    default CertificateRule of(UUID course) {
        return findById(course).orElseGet(() -> CertificateRule.usual(course));
    }
}
