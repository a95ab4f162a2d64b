package io.lectern.certificates.internal;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.Actor;
import io.lectern.courses.CourseSummary;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A certificate as a rule of a course would make it, of a person who does not exist. It is kept nowhere. */
@Component
public class SampleCertificate {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String NUMBER = "0000-0000-0000";

    private final CertificateRules rules;
    private final CertificatePolicy policy;
    private final AcademyProfile academy;
    private final Clock clock;

    SampleCertificate(CertificateRules rules, CertificatePolicy policy, AcademyProfile academy, Clock clock) {
        this.rules = rules;
        this.policy = policy;
        this.academy = academy;
        this.clock = clock;
    }

    /** By the present rule. @param language in which it is written if the rule leaves that to the learner: {@code en} or {@code ar} */
    @Transactional(readOnly = true)
    public Certificate of(Actor actor, UUID courseId, String language) {
        policy.requireMaySee(actor, courseId, "certificate-rule.read");
        return of(actor, rules.of(courseId), language);
    }

    /** By a rule that may not be saved. @param language as above */
    @Transactional(readOnly = true)
    public Certificate of(Actor actor, CertificateRule rule, String language) {
        UUID courseId = rule.id();
        CourseSummary course = policy.requireMaySee(actor, courseId, "certificate-rule.read");
        Instant now = clock.instant();
        Academy issuer = academy.academy();
        return new Certificate(
                NOBODY,
                null,
                NOBODY,
                courseId,
                1,
                NUMBER,
                Certificate.State.ISSUED,
                now,
                rule.expiry(now, ZoneId.of(issuer.timeZone())),
                0,
                0,
                face(course, rule, issuer, language.equals("ar") ? "ar" : "en", now),
                null,
                null,
                null,
                null,
                null);
    }

    private static Certificate.Face face(
            CourseSummary course, CertificateRule rule, Academy issuer, String wanted, Instant now) {
        String language = rule.language() == null ? wanted : rule.language();
        ResourceBundle words = ResourceBundle.getBundle("messages.certificates", Locale.of(language));
        return new Certificate.Face(
                words.getString("sample.name"),
                course.title(),
                issuer.name(),
                language,
                issuer.timeZone(),
                now,
                rule.design(),
                rule.wording().in(language),
                rule.signature());
    }
}
