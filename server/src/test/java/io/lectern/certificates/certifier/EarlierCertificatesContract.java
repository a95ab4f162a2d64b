package io.lectern.certificates.certifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.CertificateRule;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Certificates that were issued while Certifier was not set up. Others may have issued some of those as well. */
abstract class EarlierCertificatesContract extends CertifierSetting {

    @OnPostgres
    static class OnPostgresTest extends EarlierCertificatesContract {}

    @OnMongo
    static class OnMongoTest extends EarlierCertificatesContract {}

    private Certificate issued() {
        UUID course = make.open(teacher, "Pallets carry boxes.").value();
        CertificateRule rule = rules.read(teacher, course).rule();
        var anybody = new CertificateRule.Change(
                CertificateRule.Mode.BY_HAND, false, 12, rule.design(), "en", rule.wording(), null);
        rules.change(teacher, course, rule.revision(), anybody);
        return issue.byHand(teacher, course, testPeople.student().actor().userId());
    }

    private SendEarlier earlier(CertifierSettings settings) {
        return new SendEarlier(settings, dispatches, intake(), certificates, time);
    }

    @Test
    void theyAreSentWhenAnAdministratorSaysSo() {
        Certificate first = issued();
        Certificate second = issued();
        Certificate noted = taken();
        end.revoke(teacher, second.id(), "A mistake");
        long before = dispatches.countUnsent(time.instant());
        assertThat(dispatches.unsent(time.instant(), 100_000))
                .hasSize(Math.toIntExact(before))
                .contains(first.id())
                .doesNotContain(second.id(), noted.id());
        assertThat(dispatches.unsent(time.instant(), 1)).hasSize(1);
        assertThatThrownBy(() -> earlier(settings(true)).send(teacher)).isInstanceOf(GeneralProblem.Forbidden.class);
        earlier(settings(true)).send(testPeople.administrator().actor());
        assertThat(dispatch(first).step()).isEqualTo(CertifierDispatch.Step.CREATE);
        assertThat(dispatches.existsById(second.id())).isFalse();
        assertThat(dispatches.unsent(time.instant(), 100_000)).doesNotContain(first.id());
    }

    @Test
    void oneThatExpiredMeanwhileStaysHere() {
        Certificate certificate = issued();
        time.pass(Duration.ofDays(400));
        assertThat(dispatches.unsent(time.instant(), 100_000)).doesNotContain(certificate.id());
    }

    @Test
    void withoutCertifierNothingIsSent() {
        CertifierSettings off = new CertifierSettings(null, null, fake.address(), true, null);
        assertThatThrownBy(() -> earlier(off).send(testPeople.administrator().actor()))
                .isInstanceOf(GeneralProblem.Conflict.class);
    }
}
