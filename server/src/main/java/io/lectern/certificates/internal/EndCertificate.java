package io.lectern.certificates.internal;

import io.lectern.accounts.Actor;
import io.lectern.certificates.CertificateProblem;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes certificates back, or puts a corrected one in their place. */
@Component
public class EndCertificate {

    private static final int LONGEST_REASON = 500;

    private final Certificates certificates;
    private final CertificateRules rules;
    private final CertificatePolicy policy;
    private final MakeCertificate press;
    private final AnnounceCertificate announce;
    private final InTurns turns;
    private final Clock clock;

    EndCertificate(
            Certificates certificates,
            CertificateRules rules,
            CertificatePolicy policy,
            MakeCertificate press,
            AnnounceCertificate announce,
            InTurns turns,
            Clock clock) {
        this.certificates = certificates;
        this.rules = rules;
        this.policy = policy;
        this.press = press;
        this.announce = announce;
        this.turns = turns;
        this.clock = clock;
    }

    /** From now on it does not hold. The reason is kept, for those who may read the certificate. */
    public Certificate revoke(Actor actor, UUID id, String reason) {
        policy.requireMayManage(actor, certificate(id).courseId(), "certificate.revoke");
        String why = reasonOf(reason);
        return turns.run(() -> {
            Certificate present = requireHolding(certificate(id));
            requireLast(present, editions(present));
            Instant now = clock.instant();
            return announce.announce(certificates.save(present.revoked(why, actor.userId(), now, Ids.next())));
        });
    }

    /**
     * A new one with the present name, title and rule takes its place, for as long as the rule says now. Asking again answers
     * the same new one.
     */
    public Certificate reissue(Actor actor, UUID id, String reason) {
        Certificate old = certificate(id);
        CourseSummary course = policy.requireMayManage(actor, old.courseId(), "certificate.reissue");
        String why = reasonOf(reason);
        return turns.run(() -> {
            List<Certificate> editions = editions(old);
            Certificate last = editions.getLast();
            Certificate.Replacement before = last.replacement();
            if (before != null && before.of().equals(id)) {
                return last;
            }
            Certificate present = requireHolding(certificate(id));
            requireLast(present, editions);
            return press.make(
                    present.personId(),
                    course,
                    rules.of(present.courseId()),
                    present.edition() + 1,
                    actor.userId(),
                    new Certificate.Replacement(id, why));
        });
    }

    /** The certificate steps back for the one in its place. Doing so again changes nothing. */
    void stepBack(UUID id, UUID replacedBy) {
        turns.run(() -> {
            Certificate old = certificates.findById(id).orElse(null);
            Certificate other = certificates.findById(replacedBy).orElse(null);
            if (old == null || other == null || old.state() != Certificate.State.ISSUED) {
                return false;
            }
            Certificate.Replacement replacement = other.replacement();
            certificates.save(old.replacedBy(other, replacement == null ? "" : replacement.reason()));
            return true;
        });
    }

    private Certificate certificate(UUID id) {
        return certificates.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("certificate"));
    }

    private List<Certificate> editions(Certificate of) {
        return certificates.findByPersonIdAndCourseIdOrderByEdition(of.personId(), of.courseId());
    }

    /** Another one may have taken its place a moment ago, before it has stepped back. */
    private static void requireLast(Certificate certificate, List<Certificate> editions) {
        if (!certificate.id().equals(editions.getLast().id())) {
            throw new CertificateProblem.AlreadyEnded(Certificate.State.REISSUED.name());
        }
    }

    private static Certificate requireHolding(Certificate certificate) {
        if (certificate.state() != Certificate.State.ISSUED) {
            throw new CertificateProblem.AlreadyEnded(certificate.state().name());
        }
        return certificate;
    }

    private static String reasonOf(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new GeneralProblem.Invalid("reason", "length", "Please give a reason of at most 500 characters.");
        }
        return text;
    }
}
