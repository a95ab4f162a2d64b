package io.lectern.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.events.ResultReleased;
import io.lectern.certificates.events.CertificateIssued;
import io.lectern.certificates.events.CertificateRevoked;
import io.lectern.courses.events.LinksBroke;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Ids;
import io.lectern.learning.events.ObjectionDecided;
import io.lectern.learning.events.ObjectionRaised;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.test.web.servlet.MockMvc;

/** Mails on both stores: asked for by accounts, written by the schedule, read by administrators. */
abstract class MailContract {

    @OnPostgres
    static class OnPostgresTest extends MailContract {}

    @OnMongo
    static class OnMongoTest extends MailContract {}

    private static final int PATIENCE_TENTHS = 300;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Mails mails;

    @Autowired
    ResultMails results;

    @Autowired
    CertificateMails certificates;

    @Autowired
    ObjectionMails objections;

    @Autowired
    LinkMails links;

    @Autowired
    TestCourses courses;

    @Autowired
    Clock clock;

    @Test
    void withoutAMailServerAdministratorsReadTheMailInTheOutbox() throws Exception {
        SignedInPerson administrator = people.administrator();
        SignedInPerson person = people.student();
        mvc.perform(post("/api/people/{id}/password-reset", person.id().value()).with(administrator))
                .andExpect(status().isAccepted());
        Mail mail = keptMail(person.id().value());
        mvc.perform(get("/api/outbox").with(administrator))
                .andExpect(jsonPath("$.sending").value(false))
                .andExpect(jsonPath("$.items[?(@.id=='" + mail.id() + "')].recipient")
                        .value(person.email()));
        mvc.perform(get("/api/outbox/{id}", mail.id()).with(administrator))
                .andExpect(jsonPath("$.mail.state").value("KEPT"))
                .andExpect(jsonPath("$.language").value("en"))
                .andExpect(jsonPath("$.text").value(containsString("/new-password#")))
                .andExpect(jsonPath("$.html").value(containsString("dir=\"ltr\"")));
        mvc.perform(get("/api/outbox/{id}", mail.id()).with(people.auditor())).andExpect(status().isForbidden());
        mvc.perform(get("/api/outbox").with(person)).andExpect(status().isForbidden());
    }

    @Test
    void aReleasedResultIsMailedOnceHoweverOftenItIsAnnounced() throws InterruptedException {
        UUID person = people.student().id().value();
        var event = new ResultReleased(
                Ids.next(), Ids.next(), Ids.next(), Ids.next(), person, "Pallets", true, false, clock.instant());
        results.on(event);
        Mail mail = keptMail(person);
        results.on(event);
        assertThat(mail.subject()).isEqualTo("Your result is here: Pallets");
        assertThat(Objects.requireNonNull(mail.content()).text()).contains("/attempts/" + event.attemptId());
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(mails.findAll().stream()
                                .filter(m -> m.personId().equals(person)))
                        .containsExactly(mail));
    }

    @Test
    void everyTeacherIsMailedOnceOfAnObjectionAndTheLearnerOnceOfItsEnd() {
        Actor teacher = people.teacher().actor();
        UUID course = courses.open(teacher, "Pallets carry boxes.").value();
        UUID learner = people.student().id().value();
        var raised = new ObjectionRaised(Ids.next(), course, learner, "Pallets", clock.instant());
        var decided = new ObjectionDecided(Ids.next(), course, learner, "Pallets", clock.instant());
        for (int times = 0; times < 2; times++) {
            objections.on(raised);
            objections.on(decided);
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(subjectsTo(teacher.userId())).containsExactly("A learner disagrees with an estimate: Pallets");
            assertThat(subjectsTo(learner)).containsExactly("Your teachers have decided: Pallets");
        });
        UUID later = Ids.next();
        assertThat(List.of(Mail.idFor(later, learner), Mail.idFor(raised.eventId(), learner)))
                .isSortedAccordingTo(Comparator.comparing(UUID::toString).reversed())
                .doesNotContain(Mail.idFor(later, teacher.userId()));
    }

    @Test
    void everyTeacherIsMailedOnceOfLinksThatBroke() {
        Actor teacher = people.teacher().actor();
        UUID course = courses.open(teacher, "Pallets carry boxes.").value();
        var broke = new LinksBroke(Ids.next(), course, 2, clock.instant());
        links.on(broke);
        links.on(broke);
        links.on(new LinksBroke(Ids.next(), Ids.next(), 1, clock.instant()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(subjectsTo(teacher.userId()))
                        .singleElement()
                        .asString()
                        .startsWith("Links no longer work: Course "));
    }

    @Test
    void whatBecomesOfACertificateIsMailedOnceHoweverOftenItIsAnnounced() {
        UUID person = people.student().id().value();
        Instant now = clock.instant();
        UUID first = Ids.next();
        UUID second = Ids.next();
        var issued = new CertificateIssued(Ids.next(), first, person, Ids.next(), "Pallets", null, now);
        var anew = new CertificateIssued(Ids.next(), second, person, Ids.next(), "Pallets", first, now);
        var revoked = new CertificateRevoked(Ids.next(), second, person, Ids.next(), "Pallets", now);
        for (int times = 0; times < 2; times++) {
            certificates.on(issued);
            certificates.on(anew);
            certificates.on(revoked);
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(subjectsTo(person))
                        .containsExactlyInAnyOrder(
                                "Your certificate: Pallets",
                                "Your certificate was issued anew: Pallets",
                                "Your certificate no longer holds: Pallets"));
        certificates.on(issued);
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(subjectsTo(person)).hasSize(3));
    }

    private List<@Nullable String> subjectsTo(UUID person) {
        return mails.findAll().stream()
                .filter(mail -> mail.personId().equals(person))
                .<@Nullable String>map(Mail::subject)
                .toList();
    }

    @Test
    void dueMailsAreFoundInTheirOrderAndForgotten() {
        Instant old = Instant.parse("2001-01-01T00:00:00Z");
        UUID person = Ids.next();
        Mail first = mails.save(Mail.due(Ids.next(), person, Ids.next(), old).dropped(old));
        Mail second = mails.save(
                Mail.due(Ids.next(), person, Ids.next(), old.plusSeconds(5)).dropped(old));
        assertThat(mails.findByStateAndDueAtLessThanEqualOrderByDueAt(
                        Mail.State.DROPPED, old.plusSeconds(5), Limit.of(10)))
                .containsExactly(first, second);
        assertThat(mails.findByIdLessThanOrderByIdDesc(second.id(), Limit.of(1)))
                .containsExactly(first);
        assertThat(mails.deleteByCreatedAtBefore(old.plusSeconds(1))).isEqualTo(1);
        assertThat(mails.deleteByPersonId(person)).isEqualTo(1);
    }

    @Test
    void afterEachFailureTheNextAttemptIsLaterUntilItIsGivenUp() {
        Instant now = Instant.parse("2001-01-01T00:00:00Z");
        Mail mail = Mail.due(Ids.next(), Ids.next(), Ids.next(), now);
        Duration before = Duration.ZERO;
        for (int i = 0; i < 7; i++) {
            mail = mail.notSent("to", "subject", Mail.Problem.UNREACHABLE, now);
            assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
            assertThat(Duration.between(now, mail.dueAt())).isGreaterThan(before);
            before = Duration.between(now, mail.dueAt());
        }
        assertThat(mail.notSent("to", "subject", Mail.Problem.UNREACHABLE, now).state())
                .isEqualTo(Mail.State.FAILED);
    }

    private Mail keptMail(UUID person) throws InterruptedException {
        for (int i = 0; i < PATIENCE_TENTHS; i++) {
            List<Mail> found = mails.findAll().stream()
                    .filter(m -> m.personId().equals(person) && m.state() == Mail.State.KEPT)
                    .toList();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail was kept");
    }
}
