package io.lectern.certificates.internal;

import io.lectern.accounts.Actor;
import io.lectern.media.FileGate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A signature by itself is for who may see the rule; everybody else sees it on a certificate only. */
@Component
class SignatureGate implements FileGate {

    private final CertificatePolicy policy;

    SignatureGate(CertificatePolicy policy) {
        this.policy = policy;
    }

    @Override
    public String kind() {
        return EditCertificateRule.SIGNATURES;
    }

    @Override
    public boolean mayOpen(Actor actor, UUID courseId) {
        return policy.maySee(actor, courseId);
    }
}
