package io.lectern.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.certificates.CertificateImport;
import io.lectern.certificates.CertificateProblem;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.learning.CompletedCourses;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.learning.ProgressImport;
import io.lectern.learning.events.CourseCompleted;
import io.lectern.store.EventResubmission;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

/** From a completed course to a certificate: once, whatever happens on the way. */
abstract class IssuingContract {

    @OnPostgres
    static class OnPostgresTest extends IssuingContract {}

    @OnMongo
    static class OnMongoTest extends IssuingContract {}

    private static final int TABS = 12;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrol enrol;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    LessonProgressRecorder recorder;

    @Autowired
    ProgressImport imports;

    @Autowired
    CompletedCourses completed;

    @Autowired
    EditCertificateRule rules;

    @Autowired
    IssueCertificate issue;

    @Autowired
    CertificateImport certificateImport;

    @Autowired
    EndCertificate end;

    @Autowired
    ReadCertificates read;

    @Autowired
    CertificateListeners listeners;

    @Autowired
    CatchUp catchUp;

    @Autowired
    EventPublicationRepository publications;

    @Autowired
    EventResubmission resubmission;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());
    private LessonId lesson = new LessonId(Ids.next());

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, "Pallets carry boxes.");
        lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        enrol.self(student, course.value());
    }

    private void rule(CertificateRule.Mode mode) {
        EditCertificateRule.Shown shown = rules.read(teacher, course.value());
        CertificateRule rule = shown.rule();
        rules.change(
                teacher,
                course.value(),
                rule.revision(),
                new CertificateRule.Change(mode, true, 24, Design.PROUD, "ar", rule.wording(), null));
    }

    private void complete() {
        recorder.attended(student.id(), Presence.whole(lesson, 1));
    }

    private CourseCompleted completion() {
        return new CourseCompleted(student.userId(), course.value(), clock.instant());
    }

    @Test
    void whoCompletesACourseIsGivenACertificateByItsRule() {
        rule(CertificateRule.Mode.AUTOMATIC);
        complete();
        await().untilAsserted(() -> assertThat(read.mine(student)).hasSize(1));
        Certificate certificate = read.mine(student).getFirst();
        assertThat(certificate.face().name()).isEqualTo(student.name());
        assertThat(certificate.face().design()).isEqualTo(Design.PROUD);
        assertThat(certificate.face().language()).isEqualTo("ar");
        assertThat(certificate.face().words()).isEqualTo(Words.usual("ar"));
        assertThat(certificate.face().completedAt())
                .isEqualTo(completed.find(student.id(), course).orElseThrow().at());
        assertThat(certificate.issuedBy()).isNull();
        assertThat(certificate.number()).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Duration.between(certificate.issuedAt(), Objects.requireNonNull(certificate.expiresAt()))
                        .toDays())
                .isBetween(729L, 732L);
        assertThat(certificate.standingAt(clock.instant())).isEqualTo(Certificate.Standing.VALID);
        assertThat(certificate.standingAt(Objects.requireNonNull(certificate.expiresAt())))
                .isEqualTo(Certificate.Standing.EXPIRED);
    }

    @Test
    void theSameEventManyTimesAtOnceMakesOneCertificate() throws InterruptedException {
        rule(CertificateRule.Mode.AUTOMATIC);
        CourseCompleted event = completion();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> deliveries = new ArrayList<>();
            for (int i = 0; i < TABS; i++) {
                deliveries.add(() -> {
                    issue.byRule(event.personId(), event.courseId(), event.at());
                    return true;
                });
            }
            assertThat(nodes.invokeAll(deliveries))
                    .allSatisfy(done -> assertThat(done.get()).isTrue());
        }
        listeners.on(event);
        assertThat(read.mine(student)).hasSize(1);
    }

    @Test
    void aLostAnnouncementIsCaughtUpWith() {
        rule(CertificateRule.Mode.AUTOMATIC);
        // An import completes the course without announcing it: what is left after a crash between the two.
        imports.bring(new ProgressImport.PastProgress(student.id(), lesson, Set.of(), null, true, clock.instant()));
        assertThat(read.mine(student)).isEmpty();
        catchUp.catchUp();
        catchUp.catchUp();
        assertThat(read.mine(student)).hasSize(1);
    }

    @Test
    void anEventWhoseListenerDiedIsDeliveredAgain() {
        rule(CertificateRule.Mode.AUTOMATIC);
        Instant then = clock.instant();
        var event = new CourseCompleted(student.userId(), course.value(), then);
        var left = publications.create(TargetEventPublication.of(
                event,
                PublicationTargetIdentifier.of("io.lectern.certificates.internal.CertificateListeners.on("
                        + CourseCompleted.class.getName() + ")"),
                then.minus(Duration.ofMinutes(5))));
        publications.markFailed(left.getIdentifier());
        resubmission.resubmit();
        await().untilAsserted(() -> assertThat(read.mine(student)).hasSize(1));
        await().untilAsserted(() -> assertThat(publications.findIncompletePublications())
                .noneMatch(publication -> publication.getIdentifier().equals(left.getIdentifier())));
    }

    @Test
    void theRuleHoldsFromTheMomentItIsMade() {
        complete();
        rule(CertificateRule.Mode.AUTOMATIC);
        catchUp.catchUp();
        Instant before = completed.find(student.id(), course).orElseThrow().at();
        issue.byRule(student.userId(), course.value(), before);
        assertThat(read.mine(student)).isEmpty();
        assertThat(read.earners(teacher, course.value()))
                .extracting(earner -> earner.person().id())
                .containsExactly(student.id());
        issue.byHand(teacher, course.value(), student.userId());
        assertThat(read.earners(teacher, course.value())).isEmpty();
    }

    @Test
    void aCertificateFromElsewhereKeepsItsOriginAndIsNotIssuedAgain() {
        rule(CertificateRule.Mode.AUTOMATIC);
        Instant then = clock.instant().minus(Duration.ofDays(400));
        var source = new CertificateImport.Source("elsewhere", "certificates", "41");
        var past = new CertificateImport.PastCertificate(
                student.id(), course, then, then.plus(Duration.ofDays(365)), source, null);
        certificateImport.bring(past);
        certificateImport.bring(past);
        listeners.on(completion());
        Certificate brought = read.mine(student).getFirst();
        assertThat(read.mine(student)).hasSize(1);
        assertThat(brought.issuedAt()).isEqualTo(then);
        assertThat(brought.origin()).isEqualTo(new Certificate.Origin("elsewhere", "certificates", "41"));
        assertThat(brought.standingAt(clock.instant())).isEqualTo(Certificate.Standing.EXPIRED);
    }

    @Test
    void oneThatWasReplacedBeforeIsBroughtWithTheOneInItsPlace() {
        rule(CertificateRule.Mode.AUTOMATIC);
        Instant then = clock.instant().minus(Duration.ofDays(8));
        var replaced = new CertificateImport.Replaced(then.plus(Duration.ofDays(2)), "Name corrected");
        var past = new CertificateImport.PastCertificate(student.id(), course, then, null, null, replaced);
        certificateImport.bring(past);
        certificateImport.bring(past);
        listeners.on(completion());
        assertThat(read.mine(student))
                .extracting(Certificate::state, Certificate::issuedAt)
                .containsExactlyInAnyOrder(
                        tuple(Certificate.State.REISSUED, then), tuple(Certificate.State.ISSUED, replaced.at()));
    }

    @Test
    void byHandOnlyWhoHasCompletedAndOnlyOneThatHolds() {
        assertThatThrownBy(() -> issue.byHand(teacher, course.value(), student.userId()))
                .isInstanceOf(CertificateProblem.NotEarned.class);
        complete();
        Certificate first = issue.byHand(teacher, course.value(), student.userId());
        assertThat(first.issuedBy()).isEqualTo(teacher.userId());
        assertThat(first.expiresAt()).isNull();
        assertThat(issue.byHand(teacher, course.value(), student.userId())).isEqualTo(first);
        rule(CertificateRule.Mode.OFF);
        assertThatThrownBy(() -> issue.byHand(teacher, course.value(), student.userId()))
                .isInstanceOf(CertificateProblem.NotIssuedHere.class);
    }

    @Test
    void aRevokedCertificateIsNotGivenAgainByTheRule() {
        rule(CertificateRule.Mode.AUTOMATIC);
        complete();
        await().untilAsserted(() -> assertThat(read.mine(student)).hasSize(1));
        Certificate revoked = end.revoke(teacher, read.mine(student).getFirst().id(), " The work was copied. ");
        assertThat(Objects.requireNonNull(revoked.ending()).reason()).isEqualTo("The work was copied.");
        assertThat(revoked.ending().by()).isEqualTo(teacher.userId());
        assertThat(revoked.standingAt(clock.instant())).isEqualTo(Certificate.Standing.REVOKED);
        assertThatThrownBy(() -> end.revoke(teacher, revoked.id(), "Again"))
                .isInstanceOf(CertificateProblem.AlreadyEnded.class);
        assertThatThrownBy(() -> end.reissue(teacher, revoked.id(), "Again"))
                .isInstanceOf(CertificateProblem.AlreadyEnded.class);
        listeners.on(completion());
        catchUp.catchUp();
        assertThat(read.mine(student)).hasSize(1);
        assertThat(issue.byHand(teacher, course.value(), student.userId()).edition())
                .isEqualTo(2);
    }

    @Test
    void aReissuedCertificateTakesThePlaceOfTheOldOneOnce() {
        complete();
        Certificate old = issue.byHand(teacher, course.value(), student.userId());
        Certificate other = end.reissue(teacher, old.id(), "Name corrected");
        assertThat(end.reissue(teacher, old.id(), "Name corrected")).isEqualTo(other);
        assertThat(other.edition()).isEqualTo(2);
        assertThat(other.number()).isNotEqualTo(old.number());
        await().untilAsserted(() -> {
            Certificate stored = read.one(student, old.id());
            assertThat(stored.standingAt(clock.instant())).isEqualTo(Certificate.Standing.REPLACED);
            assertThat(stored.ending())
                    .isEqualTo(
                            new Certificate.Ending("Name corrected", teacher.userId(), other.issuedAt(), other.id()));
        });
        end.stepBack(old.id(), other.id());
        assertThat(read.mine(student)).hasSize(2);
        assertThatThrownBy(() -> end.revoke(teacher, old.id(), "Too late"))
                .isInstanceOf(CertificateProblem.AlreadyEnded.class);
    }
}
