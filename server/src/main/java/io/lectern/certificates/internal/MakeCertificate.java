package io.lectern.certificates.internal;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.certificates.CertificateImport;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.CompletedCourses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a certificate down with everything it says, as it is at this moment. */
@Component
class MakeCertificate {

    private final Certificates certificates;
    private final StatusPlaces places;
    private final People people;
    private final AcademyProfile academy;
    private final CompletedCourses completed;
    private final AnnounceCertificate announce;
    private final Clock clock;

    MakeCertificate(
            Certificates certificates,
            StatusPlaces places,
            People people,
            AcademyProfile academy,
            CompletedCourses completed,
            AnnounceCertificate announce,
            Clock clock) {
        this.certificates = certificates;
        this.places = places;
        this.people = people;
        this.academy = academy;
        this.completed = completed;
        this.announce = announce;
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
        Instant now = clock.instant();
        Instant expiry = rule.expiry(now, ZoneId.of(academy.academy().timeZone()));
        return announce.announce(write(
                new Paper(personId, course, rule, edition), by, replacement, new Past(now, expiry, null, Ids.next())));
    }

    /** Writes down one that was issued long ago, and announces nothing. */
    Certificate brought(CertificateImport.PastCertificate past, CourseSummary course, CertificateRule rule) {
        CertificateImport.Source source = past.source();
        var origin = source == null ? null : new Certificate.Origin(source.system(), source.collection(), source.id());
        return write(
                new Paper(past.person().value(), course, rule, 1),
                null,
                null,
                new Past(past.issuedAt(), past.expiresAt(), origin, null));
    }

    /** Writes down the one that took the place of one that was brought; announces nothing either. */
    Certificate brought(
            Certificate first, CertificateImport.Replaced replaced, CourseSummary course, CertificateRule rule) {
        return write(
                new Paper(first.personId(), course, rule, first.edition() + 1),
                null,
                new Certificate.Replacement(first.id(), replaced.reason()),
                new Past(replaced.at(), first.expiresAt(), null, null));
    }

    private record Paper(UUID personId, CourseSummary course, CertificateRule rule, int edition) {}

    private record Past(
            Instant issued,
            @Nullable Instant expires,
            Certificate.@Nullable Origin origin,
            @Nullable UUID announcement) {}

    private Certificate write(
            Paper paper, @Nullable UUID by, Certificate.@Nullable Replacement replacement, Past past) {
        Person person =
                people.find(new UserId(paper.personId())).orElseThrow(() -> new GeneralProblem.NotFound("person"));
        StatusPlaces.Place place = places.draw();
        return certificates.save(new Certificate(
                Ids.next(),
                null,
                paper.personId(),
                paper.course().id().value(),
                paper.edition(),
                CertificateNumber.next(),
                Certificate.State.ISSUED,
                past.issued(),
                past.expires(),
                place.list(),
                place.index(),
                face(person, paper.course(), paper.rule(), academy.academy()),
                by,
                replacement,
                null,
                past.origin(),
                past.announcement()));
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
