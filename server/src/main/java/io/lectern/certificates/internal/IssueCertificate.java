package io.lectern.certificates.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.UserId;
import io.lectern.certificates.CertificateProblem;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.CompletedCourses;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issues certificates, by rule and by hand. However often and from wherever it is asked, a person has one that holds. */
@Component
public class IssueCertificate {

    private final Certificates certificates;
    private final CertificateRules rules;
    private final CertificatePolicy policy;
    private final MakeCertificate press;
    private final CourseCatalog catalog;
    private final CompletedCourses completed;
    private final People people;
    private final InTurns turns;
    private final Clock clock;

    IssueCertificate(
            Certificates certificates,
            CertificateRules rules,
            CertificatePolicy policy,
            MakeCertificate press,
            CourseCatalog catalog,
            CompletedCourses completed,
            People people,
            InTurns turns,
            Clock clock) {
        this.certificates = certificates;
        this.rules = rules;
        this.policy = policy;
        this.press = press;
        this.catalog = catalog;
        this.completed = completed;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * The rule is met. A person who has ever had a certificate of the course is given none: what became of that one was
     * somebody's decision.
     */
    void byRule(UUID personId, UUID courseId, Instant completedAt) {
        CertificateRule rule = rules.of(courseId);
        CourseSummary course = catalog.find(new CourseId(courseId)).orElse(null);
        if (course == null
                || !rule.issuesBySelf(completedAt)
                || people.find(new UserId(personId)).isEmpty()) {
            return;
        }
        turns.run(() -> certificates.findByPersonIdAndCourseIdOrderByEdition(personId, courseId).stream()
                .findFirst()
                .orElseGet(() -> press.make(personId, course, rule, 1, null, null)));
    }

    /** Somebody who may do so gives a person a certificate; who has one that holds keeps that. */
    public Certificate byHand(Actor actor, UUID courseId, UUID personId) {
        CourseSummary course = policy.requireMayManage(actor, courseId, "certificate.issue");
        CertificateRule rule = rules.of(courseId);
        if (rule.mode() == CertificateRule.Mode.OFF) {
            throw new CertificateProblem.NotIssuedHere();
        }
        if (people.find(new UserId(personId)).isEmpty()) {
            throw new GeneralProblem.NotFound("person");
        }
        if (rule.requiresCompletion()
                && completed.find(new UserId(personId), course.id()).isEmpty()) {
            throw new CertificateProblem.NotEarned(personId);
        }
        return turns.run(() -> {
            List<Certificate> before = certificates.findByPersonIdAndCourseIdOrderByEdition(personId, courseId);
            if (!before.isEmpty() && before.getLast().standingAt(clock.instant()) == Certificate.Standing.VALID) {
                return before.getLast();
            }
            return press.make(personId, course, rule, before.size() + 1, actor.userId(), null);
        });
    }
}
