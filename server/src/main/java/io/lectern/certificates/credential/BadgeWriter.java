package io.lectern.certificates.credential;

import io.lectern.accounts.AcademyProfile;
import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.CheckCertificate;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts certificates into the words of Open Badges 3.0 and of Verifiable Credentials 2.0. The same certificate gives the same words. */
@Component
class BadgeWriter {

    private static final Duration STATUS_HOLDS = Duration.ofDays(1);

    private final AcademyProfile academy;
    private final IssuerName issuer;

    BadgeWriter(AcademyProfile academy, IssuerName issuer) {
        this.academy = academy;
        this.issuer = issuer;
    }

    Map<String, Object> badge(Certificate certificate) {
        Certificate.Face face = certificate.face();
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", List.of(BundledContexts.CREDENTIALS, BundledContexts.OPEN_BADGES));
        credential.put(
                "id",
                academy.address("/api/public/certificates/" + certificate.id() + "/credential")
                        .toString());
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", face.course());
        credential.put("issuer", issuer.profile(face.academy()));
        credential.put("validFrom", second(certificate.issuedAt()));
        if (certificate.expiresAt() != null) {
            credential.put("validUntil", second(certificate.expiresAt()));
        }
        credential.put("credentialSubject", subject(certificate));
        credential.put("credentialStatus", status(certificate));
        return credential;
    }

    /** The person by name only: an address, even hashed, is nobody's business. */
    private Map<String, Object> subject(Certificate certificate) {
        Certificate.Face face = certificate.face();
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("type", "IdentityObject");
        who.put("hashed", false);
        who.put("identityHash", face.name());
        who.put("identityType", "name");
        String said = String.join(
                " ", face.words().statement(), face.course(), face.words().closing());
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", "urn:uuid:" + certificate.courseId());
        achievement.put("type", List.of("Achievement"));
        achievement.put("name", face.course());
        achievement.put("description", said.strip());
        achievement.put("criteria", Map.of("narrative", face.words().heading()));
        achievement.put("inLanguage", face.language());
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", List.of(who));
        subject.put("achievement", achievement);
        return subject;
    }

    private Map<String, Object> status(Certificate certificate) {
        String list = statusAddress(certificate.statusList()).toString();
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("id", list + "#" + certificate.statusIndex());
        status.put("type", "BitstringStatusListEntry");
        status.put("statusPurpose", "revocation");
        status.put("statusListIndex", Integer.toString(certificate.statusIndex()));
        status.put("statusListCredential", list);
        return status;
    }

    Map<String, Object> statusList(int number, CheckCertificate.StatusList list, Instant now) {
        String id = statusAddress(number).toString();
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", id + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", "revocation");
        subject.put("encodedList", StatusBits.of(list.size(), list.ended()));
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", List.of(BundledContexts.CREDENTIALS));
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", issuer.id());
        credential.put("validFrom", second(now));
        credential.put("validUntil", second(now.plus(STATUS_HOLDS)));
        credential.put("credentialSubject", subject);
        return credential;
    }

    private URI statusAddress(int number) {
        return academy.address("/api/public/status-lists/" + number);
    }

    private static String second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
