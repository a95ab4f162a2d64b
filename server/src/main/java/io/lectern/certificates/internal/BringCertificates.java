package io.lectern.certificates.internal;

import io.lectern.certificates.CertificateImport;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BringCertificates implements CertificateImport {

    private final Certificates certificates;
    private final CertificateRules rules;
    private final MakeCertificate press;
    private final EndCertificate end;
    private final CourseCatalog catalog;
    private final InTurns turns;

    BringCertificates(
            Certificates certificates,
            CertificateRules rules,
            MakeCertificate press,
            EndCertificate end,
            CourseCatalog catalog,
            InTurns turns) {
        this.certificates = certificates;
        this.rules = rules;
        this.press = press;
        this.end = end;
        this.catalog = catalog;
        this.turns = turns;
    }

    @Override
    public void bring(PastCertificate past) {
        UUID person = past.person().value();
        CourseSummary course = catalog.find(past.course()).orElseThrow(() -> new GeneralProblem.NotFound("course"));
        CertificateRule rule = rules.of(past.course().value());
        Certificate first = turns.run(
                () -> editions(past, person).stream().findFirst().orElseGet(() -> press.brought(past, course, rule)));
        Replaced replaced = past.replaced();
        if (replaced != null) {
            Certificate second = turns.run(() -> editions(past, person).stream()
                    .skip(1)
                    .findFirst()
                    .orElseGet(() -> press.brought(first, replaced, course, rule)));
            end.stepBack(first.id(), second.id());
        }
    }

    private List<Certificate> editions(PastCertificate past, UUID person) {
        return certificates.findByPersonIdAndCourseIdOrderByEdition(
                person, past.course().value());
    }
}
