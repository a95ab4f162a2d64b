package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.store.testing.OnPostgres;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what with classes, over REST. */
@OnPostgres
@Import(FakeSchool.class)
@DirtiesContext
class ClassRightsTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    private SignedInPerson learner() {
        SignedInPerson learner = people.student();
        FakeSchool.enrol(learner.id());
        return learner;
    }

    private SignedInPerson teacher() {
        SignedInPerson teacher = people.teacher();
        FakeSchool.employ(teacher.id());
        return teacher;
    }

    private MvcTestResult open(SignedInPerson by, String kind, String key) {
        return mvc.post()
                .uri("/api/classes")
                .with(by)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"lessonId\":\"" + FakeSchool.PLAN.lesson().value() + "\",\"kind\":\"" + kind
                        + "\",\"character\":\"noor\"}")
                .exchange();
    }

    private MvcTestResult open(SignedInPerson by, String kind) {
        return open(by, kind, UUID.randomUUID().toString());
    }

    private String idOf(MvcTestResult result) {
        try {
            return json.readTree(result.getResponse().getContentAsString())
                    .get("id")
                    .asString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(SignedInPerson by, String classId) {
        return mvc.get()
                .uri("/api/classes/" + classId)
                .with(by)
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    void privateClassesAreForLearnersOfTheCourseAndThoseWhoTeachIt() {
        assertThat(open(learner(), "PRIVATE")).hasStatus(201);
        assertThat(open(teacher(), "PRIVATE")).hasStatus(201);
        assertThat(open(people.administrator(), "PRIVATE")).hasStatus(201);
        assertThat(open(people.student(), "PRIVATE")).hasStatus(403);
        assertThat(open(people.teacher(), "PRIVATE")).hasStatus(403);
        assertThat(open(people.auditor(), "PRIVATE")).hasStatus(403);
    }

    @Test
    void groupClassesAreOpenedByThoseWhoTeachTheCourse() {
        assertThat(open(teacher(), "GROUP")).hasStatus(201);
        assertThat(open(people.administrator(), "GROUP")).hasStatus(201);
        assertThat(open(learner(), "GROUP")).hasStatus(403);
        assertThat(open(people.teacher(), "GROUP")).hasStatus(403);
        assertThat(open(people.auditor(), "GROUP")).hasStatus(403);
    }

    @Test
    void aPrivateClassIsNobodyElsesBusiness() {
        SignedInPerson anna = learner();
        String id = idOf(open(anna, "PRIVATE"));
        assertThat(status(anna, id)).isEqualTo(200);
        assertThat(status(learner(), id)).isEqualTo(404);
        assertThat(status(teacher(), id)).isEqualTo(404);
        assertThat(status(people.administrator(), id)).isEqualTo(404);
        assertThat(status(people.auditor(), id)).isEqualTo(404);
    }

    @Test
    void aGroupClassIsSeenByTheCourseAndThoseWhoOversee() {
        String id = idOf(open(teacher(), "GROUP"));
        assertThat(status(learner(), id)).isEqualTo(200);
        assertThat(status(people.auditor(), id)).isEqualTo(200);
        assertThat(status(people.student(), id)).isEqualTo(404);
    }

    @Test
    void onlyWhoLeadsMayEndAGroupClass() {
        String id = idOf(open(teacher(), "GROUP"));
        assertThat(mvc.delete().uri("/api/classes/" + id).with(learner())).hasStatus(403);
        assertThat(mvc.delete().uri("/api/classes/" + id).with(people.auditor()))
                .hasStatus(403);
        assertThat(mvc.delete().uri("/api/classes/" + id).with(teacher())).hasStatus(204);
    }

    @Test
    void aRepeatedRequestOpensOneClass() {
        SignedInPerson teacher = teacher();
        String key = UUID.randomUUID().toString();
        assertThat(idOf(open(teacher, "GROUP", key))).isEqualTo(idOf(open(teacher, "GROUP", key)));
        assertThat(idOf(open(teacher, "GROUP"))).isNotEqualTo(idOf(open(teacher, "GROUP")));
    }

    @Test
    void aRunningPrivateClassIsTakenUpAgain() {
        SignedInPerson anna = learner();
        assertThat(idOf(open(anna, "PRIVATE"))).isEqualTo(idOf(open(anna, "PRIVATE")));
    }

    @Test
    void theMaterialOfAClassIsForThoseWhoMayKnowOfIt() {
        SignedInPerson anna = learner();
        String id = idOf(open(anna, "PRIVATE"));
        assertThat(mvc.get().uri("/api/classes/" + id + "/material").with(anna)).hasStatusOk();
        assertThat(mvc.get().uri("/api/classes/" + id + "/material").with(learner()))
                .hasStatus(404);
    }
}
