package io.lectern.certificates.internal;

import io.lectern.accounts.Actor;
import io.lectern.certificates.OwnCertificates;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ReadOwnCertificates implements OwnCertificates {

    private final ReadCertificates read;

    ReadOwnCertificates(ReadCertificates read) {
        this.read = read;
    }

    @Override
    public Optional<Earned> newest(Actor actor) {
        return read.mine(actor).stream()
                .filter(certificate -> certificate.state() == Certificate.State.ISSUED)
                .map(certificate ->
                        new Earned(certificate.id(), certificate.face().course(), certificate.issuedAt()))
                .findFirst();
    }
}
