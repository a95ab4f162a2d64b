package io.lectern.certificates.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.EndCertificate;
import io.lectern.certificates.internal.IssueCertificate;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What anybody may ask about a certificate, on either store. */
abstract class CredentialsContract {

    @OnPostgres
    static class OnPostgresTest extends CredentialsContract {}

    @OnMongo
    static class OnMongoTest extends CredentialsContract {}

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Enrol enrol;

    @Autowired
    LessonProgressRecorder recorder;

    @Autowired
    IssueCertificate issue;

    @Autowired
    EndCertificate end;

    @Autowired
    Credentials credentials;

    @Autowired
    KeyRing keys;

    @Autowired
    SigningKeyRecords records;

    @Autowired
    JsonMapper json;

    private SignedInPerson teacher;
    private Certificate certificate;

    @BeforeEach
    void aCertificate() {
        teacher = people.teacher();
        SignedInPerson student = people.student();
        CourseId course = make.open(teacher.actor(), "Pallets carry boxes.");
        enrol.self(student.actor(), course.value());
        recorder.attended(
                student.id(),
                Presence.whole(
                        outlines.of(course).orElseThrow().lessons().getFirst().id(), 1));
        certificate = issue.byHand(teacher.actor(), course.value(), student.id().value());
    }

    @Test
    void anybodyIsToldWhetherACertificateHoldsAndNothingMore() throws Exception {
        mvc.perform(get("/api/public/certificates/{id}", certificate.id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.standing").value("VALID"))
                .andExpect(jsonPath("$.name").value(certificate.face().name()))
                .andExpect(jsonPath("$.number").value(certificate.number()))
                .andExpect(jsonPath("$.personId").doesNotExist());
        end.revoke(teacher.actor(), certificate.id(), "Between us");
        mvc.perform(get("/api/public/certificates/{id}", certificate.id()))
                .andExpect(jsonPath("$.standing").value("REVOKED"))
                .andExpect(jsonPath("$.endedAt").isNotEmpty())
                .andExpect(jsonPath("$.reason").doesNotExist());
        mvc.perform(get("/api/public/certificates/{id}", Ids.next()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.what").value("certificate"));
    }

    @Test
    void theCredentialIsTheSameEachTimeAndItsKeyIsPublished() throws Exception {
        Map<String, Object> once = credentials.badge(certificate.id());
        assertThat(credentials.badge(certificate.id())).isEqualTo(once);
        String method = json.valueToTree(once).at("/proof/verificationMethod").asString();
        mvc.perform(get("/api/public/certificates/{id}/credential", certificate.id()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vc"))
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andExpect(jsonPath("$.type[1]").value("OpenBadgeCredential"))
                .andExpect(jsonPath("$.proof.cryptosuite").value("eddsa-rdfc-2022"))
                .andExpect(jsonPath("$.proof.proofValue").value(startsWith("z")));
        mvc.perform(get("/.well-known/did.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/did+json"))
                .andExpect(jsonPath("$.assertionMethod[0]").value(method))
                .andExpect(jsonPath("$.verificationMethod[0].publicKeyMultibase")
                        .value(keys.signing().publicKey()));
    }

    @Test
    void theStatusListTurnsOneBit() throws Exception {
        assertThat(bit()).isZero();
        end.revoke(teacher.actor(), certificate.id(), "Between us");
        assertThat(bit()).isOne();
        mvc.perform(get("/api/public/status-lists/{n}", 99)).andExpect(status().isNotFound());
    }

    @Test
    void thereIsOneKeyAndItStays() {
        String key = keys.signing().publicKey();
        SigningKeyRecord record = records.findById(SigningKeyRecord.ID).orElseThrow();
        assertThat(SigningKey.of(record.seed()).publicKey()).isEqualTo(key);
        var given = new CredentialSettings(Base64.getEncoder().encodeToString(new byte[32]));
        var another = new KeyRing(records, given, java.time.Clock.systemUTC());
        assertThat(another.signing().publicKey()).isNotEqualTo(key);
        assertThat(another.published()).containsExactly(another.signing().publicKey(), key);
    }

    private int bit() throws Exception {
        String list = json.valueToTree(credentials.statusList(certificate.statusList()))
                .at("/credentialSubject/encodedList")
                .asString();
        byte[] packed = Base64.getUrlDecoder().decode(list.substring(1));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bits = in.readAllBytes();
            assertThat(bits).hasSize(16 * 1024);
            int place = certificate.statusIndex();
            return bits[place / 8] >> (7 - place % 8) & 1;
        }
    }
}
