package io.lectern.certificates.certifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.certificates.certifier.CertifierDispatch.State;
import io.lectern.certificates.certifier.CertifierDispatch.Step;
import io.lectern.certificates.certifier.FakeCertifier.Fault;
import io.lectern.certificates.internal.Certificate;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Limit;

/** What Certifier says by itself, and what is kept of it all, on either store. */
abstract class CertifierAnnouncementContract extends CertifierSetting {

    @OnPostgres
    static class OnPostgresTest extends CertifierAnnouncementContract {}

    @OnMongo
    static class OnMongoTest extends CertifierAnnouncementContract {}

    @Test
    void whatSomebodyDeletedThereIsShownAndMadeAnewOnlyWhenAsked() {
        Certificate certificate = taken();
        run();
        String body = announcement("credential.deleted", only().id());
        fake.forget();
        var hear = new HearCertifier(settings(true), dispatches, json, time);
        hear.hear(body.getBytes(StandardCharsets.UTF_8), sign(body));
        CertifierDispatch stopped = dispatch(certificate);
        hear.hear(body.getBytes(StandardCharsets.UTF_8), sign(body));
        assertThat(dispatch(certificate)).as("heard twice").isEqualTo(stopped);
        assertThat(reason(certificate)).isEqualTo(CertifierFault.DELETED_THERE);
        run();
        assertThat(fake.credentials()).isEmpty();
        new WatchCertifier(settings(true), dispatches, time)
                .again(testPeople.administrator().actor(), certificate.id());
        run();
        assertThat(only().sent()).hasSize(1);
    }

    @Test
    void whatWasRefusedAtIssuingGoesOnWhenItIsAnnouncedAsIssuedAndOnlyOnce() {
        Certificate certificate = taken();
        fake.next(Fault.NONE, Fault.NONE, Fault.of(403));
        run();
        assertThat(dispatch(certificate).state()).isEqualTo(State.STOPPED);
        assertThat(dispatch(certificate).step()).isEqualTo(Step.ISSUE);
        only().status()[0] = "issued";
        String body = announcement("credential.issued", only().id());
        var hear = new HearCertifier(settings(true), dispatches, json, time);
        hear.hear(body.getBytes(StandardCharsets.UTF_8), sign(body));
        CertifierDispatch goesOn = dispatch(certificate);
        assertThat(goesOn.state()).isEqualTo(State.WAITING);
        hear.hear(body.getBytes(StandardCharsets.UTF_8), sign(body));
        assertThat(dispatch(certificate)).as("heard twice").isEqualTo(goesOn);
        run();
        assertThat(only().sent()).hasSize(1);
        CertifierDispatch done = dispatch(certificate);
        assertThat(done.state()).isEqualTo(State.DONE);
        hear.hear(body.getBytes(StandardCharsets.UTF_8), sign(body));
        run();
        assertThat(dispatch(certificate)).as("heard late").isEqualTo(done);
        assertThat(only().sent()).hasSize(1);
    }

    @Test
    void anAnnouncementWithoutTheRightSignatureIsNotBelieved() {
        Certificate certificate = taken();
        run();
        String body = announcement("credential.deleted", only().id());
        var hear = new HearCertifier(settings(true), dispatches, json, time);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        for (@Nullable
        String wrong : new @Nullable String[] {
            null, "", "zz", sign(body + " "), sign(body).substring(2)
        }) {
            assertThatThrownBy(() -> hear.hear(bytes, wrong)).isInstanceOf(GeneralProblem.Forbidden.class);
        }
        var deaf = new HearCertifier(settings(false), dispatches, json, time);
        assertThatThrownBy(() -> deaf.hear(bytes, sign(body))).isInstanceOf(GeneralProblem.NotFound.class);
        assertThat(dispatch(certificate).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatWaitsIsFoundInItsOrder() {
        Instant now = time.instant();
        var subject = new CertifierDispatch.Subject("Noor", "noor@example.org", "Stock");
        UUID person = Ids.next();
        CertifierDispatch first = dispatches.save(CertifierDispatch.of(Ids.next(), person, subject, now));
        CertifierDispatch second =
                dispatches.save(CertifierDispatch.of(Ids.next(), person, subject, now.plusSeconds(1)));
        CertifierDispatch done = dispatches.save(
                CertifierDispatch.of(Ids.next(), Ids.next(), subject, now).then(Step.NOTHING, "cred-1", now));
        assertThat(dispatches.findById(first.id())).contains(first);
        assertThat(dispatches.findByStateAndDueAtLessThanEqualOrderByDueAt(
                        State.WAITING, now.plusSeconds(1), Limit.of(5)))
                .containsExactly(first, second);
        assertThat(dispatches.findByStateInOrderByDueAt(List.of(State.WAITING, State.STOPPED), Limit.of(1)))
                .containsExactly(first);
        assertThat(dispatches.countByState(State.WAITING)).isEqualTo(2);
        assertThat(dispatches.findByCredentialId("cred-1")).contains(done);
        assertThat(dispatches.findByPersonId(person)).containsExactlyInAnyOrder(first, second);
    }

    private static String announcement(String type, String credential) {
        return """
                {"id":"01e","type":"%s","createdAt":"2026-11-23T09:00:00.000Z",
                 "data":{"resource":{"id":"%s","type":"credential"}}}
                """.formatted(type, credential);
    }

    private static String sign(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
