package io.lectern.certificates.certifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.certificates.certifier.CertifierDispatch.State;
import io.lectern.certificates.certifier.CertifierDispatch.Step;
import io.lectern.certificates.certifier.FakeCertifier.Fault;
import io.lectern.certificates.internal.Certificate;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a certificate to Certifier, whatever goes wrong on the way, on either store. */
abstract class CertifierQueueContract extends CertifierSetting {

    @OnPostgres
    static class OnPostgresTest extends CertifierQueueContract {}

    @OnMongo
    static class OnMongoTest extends CertifierQueueContract {}

    @Test
    void aCertificateIsCreatedIssuedAndSentOnce() {
        Certificate certificate = taken();
        run();
        run();
        assertThat(fake.requests()).containsExactly("POST /search", "POST ", "POST /{id}/issue", "POST /{id}/send");
        FakeCertifier.Kept kept = only();
        assertThat(kept.status()[0]).isEqualTo("issued");
        assertThat(kept.sent()).containsExactly("email");
        assertThat(kept.content().toString())
                .contains(
                        certificate.id().toString(),
                        certificate.number(),
                        certificate.face().name());
        assertThat(dispatch(certificate).state()).isEqualTo(State.DONE);
    }

    @Test
    void anOutageIsWaitedForWithGrowingPauses() {
        Certificate certificate = taken();
        fake.always(Fault.BROKEN);
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt <= 12; attempt++) {
            run();
            CertifierDispatch waiting = dispatch(certificate);
            assertThat(waiting.state()).isEqualTo(State.WAITING);
            assertThat(waiting.attempts()).isEqualTo(attempt);
            assertThat(Objects.requireNonNull(waiting.trouble()).reason()).isEqualTo(CertifierFault.UNREACHABLE);
            Duration pause = Duration.between(time.instant(), waiting.dueAt());
            assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(1));
            int asked = fake.requests().size();
            run();
            assertThat(fake.requests()).as("nothing before it is due").hasSize(asked);
            time.pass(pause);
            before = pause;
        }
        fake.always(null);
        run();
        assertThat(only().sent()).hasSize(1);
        assertThat(dispatch(certificate).trouble()).isNull();
    }

    @Test
    void whatWasCreatedBeforeTheAnswerWasLostIsFoundAgain() {
        Certificate certificate = taken();
        fake.next(Fault.NONE, Fault.LOST_ANSWER);
        run();
        assertThat(only().status()[0]).isEqualTo("draft");
        assertThat(dispatch(certificate).step()).isEqualTo(Step.CREATE);
        time.pass(Duration.ofHours(1));
        run();
        assertThat(only().sent()).hasSize(1);
    }

    @Test
    void aServerThatDiesBetweenCreatingAndIssuingGoesOnWhereItStood() {
        Certificate certificate = taken();
        Instant now = time.instant();
        dispatches.save(dispatch(certificate).begun(now.plus(CertifierQueue.LEASE), now));
        // It has created the credential and died before it could write that down.
        create(certificate);
        run();
        assertThat(only().status()[0]).as("somebody may be at work").isEqualTo("draft");
        time.pass(CertifierQueue.LEASE);
        run();
        assertThat(only().status()[0]).isEqualTo("issued");
        assertThat(only().sent()).hasSize(1);
    }

    @Test
    void whatWasIssuedBeforeTheAnswerWasLostIsSent() {
        Certificate certificate = taken();
        create(certificate);
        only().status()[0] = "issued";
        dispatches.save(dispatch(certificate).then(Step.ISSUE, only().id(), time.instant()));
        run();
        assertThat(fake.requests()).containsSubsequence("POST /{id}/issue", "GET /{id}", "POST /{id}/send");
        assertThat(dispatch(certificate).state()).isEqualTo(State.DONE);
    }

    @Test
    void theyAreLeftAloneForAsLongAsTheyAsk() {
        Certificate certificate = taken();
        fake.next(new Fault(429, Map.of("Retry-After", "7200"), false));
        run();
        assertThat(dispatch(certificate).dueAt()).isEqualTo(time.instant().plusSeconds(7200));
        time.pass(Duration.ofHours(2));
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Clock.systemUTC().instant().atZone(ZoneOffset.UTC).plusHours(3));
        fake.next(new Fault(503, Map.of("Retry-After", date), false));
        run();
        assertThat(Duration.between(time.instant(), dispatch(certificate).dueAt()))
                .isBetween(Duration.ofMinutes(175), Duration.ofMinutes(181));
    }

    @ParameterizedTest
    @CsvSource({
        "400, INVALID",
        "401, TOKEN_REFUSED",
        "402, NOT_IN_PLAN",
        "403, TOKEN_REFUSED",
        "404, UNKNOWN",
        "409, CONFLICT",
        "422, INVALID"
    })
    void aRefusalIsShownAndGoesOnWhenSomebodyHasSeenToIt(int status, CertifierFault reason) {
        Certificate certificate = taken();
        fake.next(Fault.NONE, Fault.of(status));
        run();
        time.pass(Duration.ofDays(3));
        run();
        assertThat(fake.requests()).hasSize(2);
        var watch = new WatchCertifier(settings(true), dispatches, time);
        Actor administrator = testPeople.administrator().actor();
        CertifierDispatch shown = watch.read(administrator).open().getFirst();
        assertThat(shown.state()).isEqualTo(State.STOPPED);
        assertThat(Objects.requireNonNull(shown.trouble()).reason()).isEqualTo(reason);
        assertThat(shown.trouble().message()).contains("Said by the fake");
        watch.again(administrator, certificate.id());
        run();
        assertThat(only().sent()).hasSize(1);
    }

    @Test
    void faultsAndSilenceAreWaitedFor() {
        Certificate certificate = taken();
        fake.next(Fault.of(500));
        run();
        assertThat(reason(certificate)).isEqualTo(CertifierFault.FAULT);
        time.pass(Duration.ofHours(1));
        fake.next(Fault.SILENCE);
        run(Duration.ofMillis(300));
        assertThat(reason(certificate)).isEqualTo(CertifierFault.TIMED_OUT);
        time.pass(Duration.ofHours(1));
        run();
        assertThat(only().sent()).hasSize(1);
    }

    @Test
    void aCertificateThatIsTakenBackIsDeletedThere() {
        Certificate certificate = taken();
        run();
        revoke(certificate);
        run();
        assertThat(fake.credentials()).isEmpty();
        assertThat(dispatches.findById(certificate.id())).isEmpty();
        intake().take(certificates.find(certificate.id()));
        assertThat(dispatches.findById(certificate.id()))
                .as("a late announcement")
                .isEmpty();
    }

    @Test
    void oneThatIsTakenBackBeforeItWentThereNeverGoes() {
        Certificate certificate = taken();
        revoke(certificate);
        run();
        assertThat(fake.requests()).doesNotContain("POST ");
        assertThat(dispatches.findById(certificate.id())).isEmpty();
    }
}
