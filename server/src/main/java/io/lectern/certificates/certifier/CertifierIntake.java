package io.lectern.certificates.certifier;

import io.lectern.accounts.People;
import io.lectern.accounts.UserId;
import io.lectern.accounts.events.AccountErased;
import io.lectern.certificates.events.CertificateIssued;
import io.lectern.certificates.events.CertificateRevoked;
import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.CheckCertificate;
import java.time.Clock;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notes down what is to be done at Certifier. Each event may come again. */
@Component
class CertifierIntake {

    private final CertifierSettings settings;
    private final CertifierDispatches dispatches;
    private final CheckCertificate certificates;
    private final People people;
    private final Clock clock;

    CertifierIntake(
            CertifierSettings settings,
            CertifierDispatches dispatches,
            CheckCertificate certificates,
            People people,
            Clock clock) {
        this.settings = settings;
        this.dispatches = dispatches;
        this.certificates = certificates;
        this.people = people;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CertificateIssued issued) {
        if (settings.on()) {
            certificates.look(issued.certificateId()).ifPresent(this::take);
        }
        if (issued.replaces() != null) {
            withdraw(issued.replaces());
        }
    }

    @ApplicationModuleListener
    void on(CertificateRevoked revoked) {
        withdraw(revoked.certificateId());
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        dispatches.findByPersonId(erased.userId()).forEach(dispatch -> withdraw(dispatch.id()));
    }

    /** One that has ended meanwhile never goes there. */
    void take(Certificate certificate) {
        if (certificate.state() != Certificate.State.ISSUED || dispatches.existsById(certificate.id())) {
            return;
        }
        people.find(new UserId(certificate.personId()))
                .map(person -> new CertifierDispatch.Subject(
                        certificate.face().name(),
                        person.email(),
                        certificate.face().course()))
                .ifPresent(subject -> dispatches.save(
                        CertifierDispatch.of(certificate.id(), certificate.personId(), subject, clock.instant())));
    }

    private void withdraw(UUID certificate) {
        dispatches.findById(certificate).ifPresent(dispatch -> dispatches.save(dispatch.withdrawn(clock.instant())));
    }
}
