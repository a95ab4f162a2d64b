package io.lectern.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Ids;
import io.lectern.notifications.internal.Mail;
import io.lectern.notifications.internal.Mails;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A server dies after it has written a certificate down and before it could tell anybody: what is made up for, on either store. */
abstract class AnnouncementContract {

    @OnPostgres
    static class OnPostgresTest extends AnnouncementContract {}

    @OnMongo
    static class OnMongoTest extends AnnouncementContract {}

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    EditCertificateRule rules;

    @Autowired
    IssueCertificate issue;

    @Autowired
    EndCertificate end;

    @Autowired
    Certificates certificates;

    @Autowired
    StatusPlaces places;

    @Autowired
    Mails mails;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    InTurns turns;

    @Autowired
    Clock clock;

    private Actor teacher = Actor.lectern();
    private UUID student = Ids.next();
    private UUID course = Ids.next();

    @BeforeEach
    void anybodyMayHaveACertificate() {
        teacher = people.teacher().actor();
        student = people.student().actor().userId();
        course = make.open(teacher, "Pallets carry boxes.").value();
        CertificateRule rule = rules.read(teacher, course).rule();
        var anybody = new CertificateRule.Change(
                CertificateRule.Mode.BY_HAND, false, null, rule.design(), "en", rule.wording(), null);
        rules.change(teacher, course, rule.revision(), anybody);
    }

    private AnnounceCertificate announcing(Duration later) {
        return new AnnounceCertificate(certificates, events, turns, Clock.offset(clock, later));
    }

    /** As it is left by a server that died right after it was written. */
    private Certificate left(int edition, Certificate.Replacement replacement, Certificate like) {
        StatusPlaces.Place place = places.draw();
        return certificates.save(new Certificate(
                Ids.next(),
                null,
                student,
                course,
                edition,
                CertificateNumber.next(),
                Certificate.State.ISSUED,
                clock.instant(),
                null,
                place.list(),
                place.index(),
                like.face(),
                teacher.userId(),
                replacement,
                null,
                null,
                Ids.next()));
    }

    private List<UUID> mailed(Mail.News.Kind kind) {
        return mails.findAll().stream()
                .filter(mail -> mail.personId().equals(student)
                        && Objects.requireNonNull(mail.news()).kind() == kind)
                .map(Mail::id)
                .toList();
    }

    @Test
    void whatIsAnnouncedAtOnceIsNotAnnouncedAgain() {
        Certificate issued = issue.byHand(teacher, course, student);
        assertThat(issued.announcement()).isNull();
        assertThat(end.revoke(teacher, issued.id(), "A mistake").announcement()).isNull();
        announcing(A_WHILE).catchUp();
        await().untilAsserted(() ->
                assertThat(mailed(Mail.News.Kind.CERTIFICATE_REVOKED)).hasSize(1));
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() ->
                        assertThat(mailed(Mail.News.Kind.CERTIFICATE_ISSUED)).hasSize(1));
    }

    @Test
    void aReplacementThatNobodyHeardOfIsAnnouncedOnceAndTheOldOneStepsBack() {
        Certificate old = issue.byHand(teacher, course, student);
        Certificate anew = left(2, new Certificate.Replacement(old.id(), "Name corrected"), old);
        announcing(Duration.ZERO).catchUp();
        assertThat(certificates.findById(anew.id()))
                .as("may be about to be announced")
                .contains(anew);
        announcing(A_WHILE).catchUp();
        await().untilAsserted(() -> {
            assertThat(certificates.findById(old.id()).orElseThrow().state()).isEqualTo(Certificate.State.REISSUED);
            assertThat(mailed(Mail.News.Kind.CERTIFICATE_REISSUED)).containsExactly(anew.announcement());
        });
        announcing(A_WHILE).catchUp();
        // It died later: the event was on its way, and the certificate did not know it yet.
        Certificate told = certificates.findById(anew.id()).orElseThrow();
        assertThat(told.announcement()).isNull();
        certificates.save(again(told, Objects.requireNonNull(anew.announcement())));
        announcing(A_WHILE).catchUp();
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() ->
                        assertThat(mailed(Mail.News.Kind.CERTIFICATE_REISSUED)).containsExactly(anew.announcement()));
    }

    @Test
    void aRevocationThatNobodyHeardOfIsAnnouncedOnce() {
        Certificate issued = issue.byHand(teacher, course, student);
        Instant now = clock.instant();
        Certificate revoked = certificates.save(issued.revoked("A mistake", teacher.userId(), now, Ids.next()));
        announcing(A_WHILE).catchUp();
        announcing(A_WHILE).catchUp();
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(mailed(Mail.News.Kind.CERTIFICATE_REVOKED)).containsExactly(revoked.announcement()));
    }

    private static Certificate again(Certificate it, UUID announcement) {
        return new Certificate(
                it.id(),
                it.version(),
                it.personId(),
                it.courseId(),
                it.edition(),
                it.number(),
                it.state(),
                it.issuedAt(),
                it.expiresAt(),
                it.statusList(),
                it.statusIndex(),
                it.face(),
                it.issuedBy(),
                it.replacement(),
                it.ending(),
                it.origin(),
                announcement);
    }
}
