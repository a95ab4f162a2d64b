package io.lectern.certificates.internal;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.certificates.events.CertificateIssued;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.CompletedCourses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a certificate down with everything it says, as it is at this moment. */
@Component
class MakeCertificate {

    private final Certificates certificates;
    private final StatusPlaces places;
    private final People people;
    private final AcademyProfile academy;
    private final CompletedCourses completed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeCertificate(
            Certificates certificates,
            StatusPlaces places,
            People people,
            AcademyProfile academy,
            CompletedCourses completed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.places = places;
        this.people = people;
        this.academy = academy;
        this.completed = completed;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes one edition. Called within a transaction; the store refuses a second one of the same edition.
     *
     * @param by who issues it; null for the rule
     */
    Certificate make(
            UUID personId,
            CourseSummary course,
            CertificateRule rule,
            int edition,
            @Nullable UUID by,
            Certificate.@Nullable Replacement replacement) {
        Person person = people.find(new UserId(personId)).orElseThrow(() -> new GeneralProblem.NotFound("person"));
        Academy issuer = academy.academy();
        Instant now = clock.instant();
        StatusPlaces.Place place = places.draw();
        Certificate made = certificates.save(new Certificate(
                Ids.next(),
                null,
                personId,
                course.id().value(),
                edition,
                CertificateNumber.next(),
                Certificate.State.ISSUED,
                now,
                rule.expiry(now, ZoneId.of(issuer.timeZone())),
                place.list(),
                place.index(),
                face(person, course, rule, issuer),
                by,
                replacement,
                null,
                null));
        events.publishEvent(new CertificateIssued(
                made.id(), personId, made.courseId(), replacement == null ? null : replacement.of(), now));
        return made;
    }

    private Certificate.Face face(Person person, CourseSummary course, CertificateRule rule, Academy issuer) {
        String language = rule.language() == null ? person.language() : rule.language();
        return new Certificate.Face(
                person.name(),
                course.title(),
                issuer.name(),
                language,
                issuer.timeZone(),
                completed
                        .find(person.id(), course.id())
                        .map(CompletedCourses.Completion::at)
                        .orElse(null),
                rule.design(),
                rule.wording().in(language),
                rule.signature());
    }
}
