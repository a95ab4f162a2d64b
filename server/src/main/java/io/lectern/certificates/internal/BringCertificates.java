package io.lectern.certificates.internal;

import io.lectern.certificates.CertificateImport;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BringCertificates implements CertificateImport {

    private final Certificates certificates;
    private final CertificateRules rules;
    private final MakeCertificate press;
    private final CourseCatalog catalog;
    private final InTurns turns;

    BringCertificates(
            Certificates certificates,
            CertificateRules rules,
            MakeCertificate press,
            CourseCatalog catalog,
            InTurns turns) {
        this.certificates = certificates;
        this.rules = rules;
        this.press = press;
        this.catalog = catalog;
        this.turns = turns;
    }

    @Override
    public void bring(PastCertificate past) {
        UUID person = past.person().value();
        CourseSummary course = catalog.find(past.course()).orElseThrow(() -> new GeneralProblem.NotFound("course"));
        CertificateRule rule = rules.of(past.course().value());
        turns.run(() -> certificates
                .findByPersonIdAndCourseIdOrderByEdition(person, past.course().value())
                .stream()
                .findFirst()
                .orElseGet(() -> press.brought(past, course, rule)));
    }
}
