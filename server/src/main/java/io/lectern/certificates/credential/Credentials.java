package io.lectern.certificates.credential;

import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.CheckCertificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives certificates as signed credentials. A certificate gives the same credential each time, as long as the academy keeps its
 * address and its key.
 */
@Component
public class Credentials {

    private final CheckCertificate certificates;
    private final BadgeWriter writer;
    private final IssuerName issuer;
    private final KeyRing keys;
    private final DataIntegrity integrity;
    private final Clock clock;

    Credentials(
            CheckCertificate certificates,
            BadgeWriter writer,
            IssuerName issuer,
            KeyRing keys,
            DataIntegrity integrity,
            Clock clock) {
        this.certificates = certificates;
        this.writer = writer;
        this.issuer = issuer;
        this.keys = keys;
        this.integrity = integrity;
        this.clock = clock;
    }

    /** The certificate as a signed Open Badge, revoked or not: the status list says which. */
    public Map<String, Object> badge(UUID id) {
        Certificate certificate = certificates.find(id);
        return signed(writer.badge(certificate), certificate.issuedAt());
    }

    /** The signed list that says which certificates hold no longer. @param number from 1 */
    public Map<String, Object> statusList(int number) {
        Instant now = clock.instant();
        return signed(writer.statusList(number, certificates.statusList(number), now), now);
    }

    /** The issuer's name and public keys. */
    public Map<String, Object> issuerDocument() {
        return issuer.document(keys.published());
    }

    private Map<String, Object> signed(Map<String, Object> credential, Instant at) {
        SigningKey key = keys.signing();
        return integrity.signed(credential, key, issuer.method(key.publicKey()), at);
    }
}
