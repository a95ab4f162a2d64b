package io.lectern.certificates.certifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.UserId;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.CertificateRule;
import io.lectern.certificates.internal.CheckCertificate;
import io.lectern.certificates.internal.EditCertificateRule;
import io.lectern.certificates.internal.EndCertificate;
import io.lectern.certificates.internal.IssueCertificate;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Certificates that are to go to a fake of Certifier, and a time that passes when it is told to. */
abstract class CertifierSetting {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    CertifierDispatches dispatches;

    @Autowired
    CheckCertificate certificates;

    @Autowired
    IssueCertificate issue;

    @Autowired
    EndCertificate end;

    @Autowired
    EditCertificateRule rules;

    @Autowired
    TestPeople testPeople;

    @Autowired
    TestCourses make;

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    final TestTime time = new TestTime();
    final FakeCertifier fake;
    Actor teacher = Actor.lectern();

    CertifierSetting() {
        try {
            fake = new FakeCertifier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void nothingWaits() {
        dispatches.deleteAll();
        teacher = testPeople.teacher().actor();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    Certificate taken() {
        CourseId course = make.open(teacher, "Pallets carry boxes.");
        CertificateRule rule = rules.read(teacher, course.value()).rule();
        rules.change(
                teacher,
                course.value(),
                rule.revision(),
                new CertificateRule.Change(
                        CertificateRule.Mode.BY_HAND,
                        false,
                        12,
                        rule.design(),
                        rule.language(),
                        rule.wording(),
                        rule.signature()));
        Actor student = testPeople.student().actor();
        Certificate certificate = issue.byHand(teacher, course.value(), student.userId());
        intake().take(certificate);
        intake().take(certificate);
        return certificate;
    }

    /** Waits until it has got about. */
    void revoke(Certificate certificate) {
        end.revoke(teacher, certificate.id(), "A mistake");
        await().untilAsserted(
                        () -> assertThat(dispatch(certificate).step()).isEqualTo(CertifierDispatch.Step.WITHDRAW));
        time.pass(Duration.ofMinutes(1));
    }

    CertifierIntake intake() {
        return new CertifierIntake(settings(true), dispatches, certificates, people, time);
    }

    void create(Certificate certificate) {
        try {
            new CertifierClient(settings(true), PATIENCE, json)
                    .create(new CertifierClient.Draft(
                            certificate.id().toString(),
                            certificate.face().name(),
                            people.find(new UserId(certificate.personId()))
                                    .orElseThrow()
                                    .email(),
                            "Stock",
                            certificate.number(),
                            "2026-11-23",
                            null));
        } catch (CertifierProblem e) {
            throw new AssertionError(e);
        }
    }

    void run() {
        run(PATIENCE);
    }

    void run(Duration patience) {
        var client = new CertifierClient(settings(true), patience, json);
        new CertifierQueue(dispatches, certificates, new CertifierSteps(client, true, time), time).run();
    }

    CertifierSettings settings(boolean hears) {
        return new CertifierSettings(
                FakeCertifier.TOKEN, FakeCertifier.GROUP, fake.address(), true, hears ? "secret" : null);
    }

    CertifierDispatch dispatch(Certificate certificate) {
        return dispatches.findById(certificate.id()).orElseThrow();
    }

    CertifierFault reason(Certificate certificate) {
        return Objects.requireNonNull(dispatch(certificate).trouble()).reason();
    }

    FakeCertifier.Kept only() {
        assertThat(fake.credentials()).hasSize(1);
        return fake.credentials().getFirst();
    }
}
