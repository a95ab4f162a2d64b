package io.lectern.certificates.certifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.CertificateRule;
import io.lectern.certificates.internal.EditCertificateRule;
import io.lectern.certificates.internal.EndCertificate;
import io.lectern.certificates.internal.IssueCertificate;
import io.lectern.courses.testing.TestCourses;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An academy with Certifier set up: from the teacher's click to the credential there, and nobody steps in. On either store. */
abstract class CertifierWiringContract {

    @OnPostgres
    static class OnPostgresTest extends CertifierWiringContract {}

    @OnMongo
    static class OnMongoTest extends CertifierWiringContract {}

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final FakeCertifier FAKE = started();

    @Autowired
    IssueCertificate issue;

    @Autowired
    EndCertificate end;

    @Autowired
    EditCertificateRule rules;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @DynamicPropertySource
    static void certifier(DynamicPropertyRegistry properties) {
        properties.add("lectern.certifier.token", () -> FakeCertifier.TOKEN);
        properties.add("lectern.certifier.group", () -> FakeCertifier.GROUP);
        properties.add("lectern.certifier.address", () -> FAKE.address().toString());
    }

    @Test
    void whatIsIssuedReplacedAndRevokedHereIsSoThere() {
        Actor teacher = people.teacher().actor();
        UUID course = make.open(teacher, "Pallets carry boxes.").value();
        CertificateRule rule = rules.read(teacher, course).rule();
        var anybody = new CertificateRule.Change(
                CertificateRule.Mode.BY_HAND,
                false,
                12,
                rule.design(),
                rule.language(),
                rule.wording(),
                rule.signature());
        rules.change(teacher, course, rule.revision(), anybody);
        Certificate first =
                issue.byHand(teacher, course, people.student().actor().userId());
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(thereOf(first))
                        .singleElement()
                        .satisfies(kept -> assertThat(kept.sent()).containsExactly("email")));
        Certificate second = end.reissue(teacher, first.id(), "Name corrected");
        await().atMost(LONG_ENOUGH).untilAsserted(() -> {
            assertThat(thereOf(first)).isEmpty();
            assertThat(thereOf(second))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.sent()).containsExactly("email"));
        });
        end.revoke(teacher, second.id(), "A mistake");
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(thereOf(second)).isEmpty());
    }

    private static List<FakeCertifier.Kept> thereOf(Certificate certificate) {
        return FAKE.credentials().stream()
                .filter(kept ->
                        kept.content().toString().contains(certificate.id().toString()))
                .toList();
    }

    private static FakeCertifier started() {
        try {
            return new FakeCertifier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
