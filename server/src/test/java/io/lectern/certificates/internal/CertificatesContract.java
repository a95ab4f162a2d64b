package io.lectern.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;

/** What is kept of certificates and rules, on either store. */
abstract class CertificatesContract {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateRules rules;

    @Autowired
    EditCertificateRule edit;

    @Autowired
    CertificateListeners listeners;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Clock clock;

    private Certificate sample(UUID person, UUID course, int edition) {
        return new Certificate(
                Ids.next(),
                null,
                person,
                course,
                edition,
                CertificateNumber.next(),
                Certificate.State.ISSUED,
                clock.instant(),
                clock.instant().plusSeconds(60),
                Integer.MAX_VALUE,
                ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE),
                new Certificate.Face(
                        "نورة السالم",
                        "Stock",
                        "Academy",
                        "ar",
                        "Asia/Riyadh",
                        clock.instant(),
                        Design.PROUD,
                        Words.usual("ar"),
                        null),
                Ids.next(),
                new Certificate.Replacement(Ids.next(), "A reason"),
                null,
                new Certificate.Origin("elsewhere", "certificates", "41"),
                Ids.next());
    }

    @Test
    void aCertificateIsReadAsItWasWritten() {
        UUID person = Ids.next();
        UUID course = Ids.next();
        Certificate first = certificates.save(sample(person, course, 1));
        Certificate second =
                certificates.save(sample(person, course, 2).revoked("Why", person, clock.instant(), Ids.next()));
        Certificate other = certificates.save(sample(Ids.next(), course, 1));
        assertThat(certificates.findById(first.id())).contains(first);
        assertThat(certificates.findById(second.id())).contains(second);
        assertThat(certificates.findByPersonIdAndCourseIdOrderByEdition(person, course))
                .containsExactly(first, second);
        assertThat(certificates.findByPersonIdOrderByIdDesc(person)).containsExactly(second, first);
        assertThat(certificates.findByCourseIdAndIdLessThanOrderByIdDesc(course, AFTER_ALL, Limit.of(2)))
                .containsExactly(other, second);
        assertThat(certificates.findByCourseIdAndIdLessThanOrderByIdDesc(course, second.id(), Limit.of(2)))
                .containsExactly(first);
        assertThat(certificates.findByCourseIdAndPersonIdIn(course, List.of(person, Ids.next())))
                .containsExactlyInAnyOrder(first, second);
        assertThat(certificates.existsByStatusList(Integer.MAX_VALUE)).isTrue();
        assertThat(certificates.existsByStatusList(0)).isFalse();
        assertThat(certificates.findByStatusListAndStateNot(Integer.MAX_VALUE, Certificate.State.ISSUED))
                .contains(second)
                .doesNotContain(first, other);
        Certificate told = certificates.save(other.announced());
        assertThat(certificates.findByAnnouncementIsNotNull())
                .contains(first, second)
                .doesNotContain(told);
        certificates.deleteByPersonId(person);
        assertThat(certificates.findByCourseIdAndIdLessThanOrderByIdDesc(course, AFTER_ALL, Limit.of(9)))
                .containsExactly(told);
    }

    @Test
    void certificatesAreCountedByTheTimeOfTheirFirstEdition() {
        Instant before = clock.instant().minusSeconds(1);
        UUID person = Ids.next();
        UUID course = Ids.next();
        Certificate first = certificates.save(sample(person, course, 1));
        Certificate second =
                certificates.save(sample(person, course, 2).revoked("Why", person, clock.instant(), Ids.next()));
        Instant after = clock.instant().plusSeconds(1);
        assertThat(certificates.countByEditionAndIssuedAtGreaterThanEqual(1, before))
                .isGreaterThan(certificates.countByEditionAndIssuedAtGreaterThanEqual(1, after));
        assertThat(certificates.findByStateAndIssuedAtGreaterThanEqual(Certificate.State.ISSUED, before))
                .contains(first)
                .doesNotContain(second);
        assertThat(certificates.findByStateAndIssuedAtGreaterThanEqual(Certificate.State.ISSUED, after))
                .doesNotContain(first);
    }

    @Test
    void thereIsOneOfEachEditionNumberAndPlace() {
        Certificate first = certificates.save(sample(Ids.next(), Ids.next(), 1));
        assertThatThrownBy(() -> certificates.save(sample(first.personId(), first.courseId(), 1)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anErasedPersonsCertificatesAreForgotten() {
        UUID person = Ids.next();
        certificates.save(sample(person, Ids.next(), 1));
        listeners.on(new AccountErased(person, clock.instant()));
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(certificates.findByPersonIdOrderByIdDesc(person))
                        .isEmpty());
    }

    @Test
    void aRuleIsKeptAndChangedInTurns() {
        Actor teacher = people.teacher().actor();
        CourseId course = make.draft(teacher);
        CertificateRule usual = edit.read(teacher, course.value()).rule();
        assertThat(usual.mode()).isEqualTo(CertificateRule.Mode.BY_HAND);
        var words = new Words("Diploma", "We say that", "has done", "Well done", "Dr Huda", "Head");
        var change = new CertificateRule.Change(
                CertificateRule.Mode.AUTOMATIC, false, 12, Design.PROUD, null, new Wording(words, words), null);
        CertificateRule saved =
                edit.change(teacher, course.value(), usual.revision(), change).rule();
        assertThat(rules.findById(course.value())).contains(saved);
        assertThat(rules.of(course.value())).isEqualTo(saved);
        assertThat(rules.findByMode(CertificateRule.Mode.AUTOMATIC)).contains(saved);
        assertThat(saved.automaticSince()).isNotNull();
        assertThat(saved.updatedBy()).isEqualTo(teacher.userId());
        assertThatThrownBy(() -> edit.change(teacher, course.value(), usual.revision(), change))
                .isInstanceOf(GeneralProblem.Conflict.class);
        CertificateRule again =
                edit.change(teacher, course.value(), saved.revision(), change).rule();
        assertThat(again.automaticSince()).isEqualTo(Objects.requireNonNull(saved.automaticSince()));
        listeners.on(new CourseDeleted(course.value(), clock.instant()));
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(rules.findById(course.value())).isEmpty());
    }

    @Test
    void whatCannotBeOnACertificateIsRefused() {
        Wording wording = Wording.usual();
        assertThatThrownBy(() -> new Words(" ", "", "x", "", "", "")).isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> new Words("x", "", "x", "", "y".repeat(81), ""))
                .isInstanceOf(GeneralProblem.Invalid.class);
        for (int months : List.of(0, -1, 601)) {
            assertThatThrownBy(() -> new CertificateRule.Change(
                            CertificateRule.Mode.OFF, true, months, Design.CALM, null, wording, null))
                    .isInstanceOf(GeneralProblem.Invalid.class);
        }
        assertThatThrownBy(() -> new CertificateRule.Change(
                        CertificateRule.Mode.OFF, true, null, Design.CALM, "fr", wording, null))
                .isInstanceOf(GeneralProblem.Invalid.class);
    }
}
