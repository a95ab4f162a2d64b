package io.lectern.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.testing.SampleDocuments;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.store.testing.OnPostgres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who may do what with certificates, over HTTP: one row per action, one column per person. */
@OnPostgres
class CertificateRightsTest {

    private static final String REASON = "{\"reason\":\"A slip of the pen\"}";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    LessonProgressRecorder recorder;

    @Autowired
    Enrol enrol;

    @Autowired
    JsonMapper json;

    @Test
    void rightsAreAsAgreed() throws Exception {
        SignedInPerson teacher = people.teacher();
        SignedInPerson student = people.student();
        Map<String, SignedInPerson> columns = new LinkedHashMap<>();
        columns.put("administrator", people.administrator());
        columns.put("its teacher", teacher);
        columns.put("another teacher", people.teacher());
        columns.put("who earned it", student);
        columns.put("another student", people.student());
        columns.put("auditor", people.auditor());

        CourseId course = completed(teacher, student);
        String ofCourse = "/api/courses/" + course.value();
        UUID id = issue(teacher, course, student);
        UUID old = revoked(teacher, student);

        Map<String, Supplier<AbstractMockHttpServletRequestBuilder<?>>> rows = new LinkedHashMap<>();
        rows.put("list those of a course 200 200 403 403 403 200", () -> get(ofCourse + "/certificates"));
        rows.put("see who has earned one 200 200 403 403 403 200", () -> get(ofCourse + "/certificates/earners"));
        rows.put("read the rule          200 200 403 403 403 200", () -> get(ofCourse + "/certificate-rule"));
        rows.put(
                "preview the rule       200 200 403 403 403 200",
                () -> get(ofCourse + "/certificate-rule/preview").param("language", "ar"));
        rows.put(
                "preview a change       200 200 403 403 403 403",
                () -> post(ofCourse + "/certificate-rule/preview")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(rule(teacher, course).toString()));
        rows.put(
                "change the rule        409 409 403 403 403 403",
                () -> put(ofCourse + "/certificate-rule")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(rule(teacher, course).put("revision", 99).toString()));
        rows.put(
                "add a signature        200 200 403 403 403 403",
                () -> multipart(ofCourse + "/certificate-rule/signature").file(signature()));
        rows.put(
                "issue                  200 200 403 403 403 403",
                () -> post(ofCourse + "/certificates")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"personId\":\"" + student.id().value() + "\"}"));
        rows.put("read one               200 200 404 200 404 200", () -> get("/api/certificates/" + id));
        rows.put("get it on paper        200 200 404 200 404 200", () -> get("/api/certificates/" + id + "/document"));
        rows.put("reissue                200 200 403 403 403 403", () -> reasoned(reissue(id)));
        rows.put(
                "revoke an old one      409 409 403 403 403 403",
                () -> reasoned(post("/api/certificates/" + id + "/revocation")));
        rows.put("see what Certifier has 200 403 403 403 403 200", () -> get("/api/certifier"));
        rows.put("send earlier ones      409 403 403 403 403 403", () -> post("/api/certifier/earlier"));
        rows.put("try Certifier again    404 403 403 403 403 403", () -> post("/api/certifier/" + id + "/again"));

        for (var row : rows.entrySet()) {
            String name = row.getKey().substring(0, 23).strip();
            List<String> expected = List.of(row.getKey().substring(23).split(" "));
            int column = 0;
            for (var person : columns.entrySet()) {
                int status = mvc.perform(row.getValue().get().with(person.getValue()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status)
                        .as(name + " as " + person.getKey())
                        .isEqualTo(Integer.parseInt(expected.get(column++)));
            }
            mvc.perform(row.getValue().get().with(SignedInPerson.nobody())).andExpect(status().isUnauthorized());
        }
    }

    @Test
    void whoHasNoSharedSecretCannotSpeakAsCertifier() throws Exception {
        mvc.perform(post("/api/public/certifier/events")
                        .content("{}")
                        .header("X-Webhook-Signature", "00")
                        .with(SignedInPerson.nobody()))
                .andExpect(status().isNotFound());
    }

    @Test
    void everybodySeesTheirOwn() throws Exception {
        SignedInPerson teacher = people.teacher();
        SignedInPerson student = people.student();
        UUID id = issue(teacher, completed(teacher, student), student);
        mvc.perform(get("/api/certificates").with(student))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].id").value(id.toString()))
                .andExpect(jsonPath("$.items[0].standing").value("VALID"))
                .andExpect(jsonPath("$.items[0].checkAt").value(org.hamcrest.Matchers.endsWith("/verify/" + id)));
        mvc.perform(get("/api/certificates").with(teacher))
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void aSignatureIsAPictureAndForStaffOnly() throws Exception {
        SignedInPerson teacher = people.teacher();
        CourseId course = make.draft(teacher.actor());
        String answer = mvc.perform(multipart("/api/courses/{id}/certificate-rule/signature", course.value())
                        .file(signature())
                        .with(teacher))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String picture = json.readTree(answer).get("id").asString();
        mvc.perform(put("/api/courses/{id}/certificate-rule", course.value())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(rule(teacher, course).put("signature", picture).toString())
                        .with(teacher))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.signature").value(picture));
        mvc.perform(get("/api/files/{id}", picture).with(teacher)).andExpect(status().isOk());
        mvc.perform(get("/api/files/{id}", picture).with(people.student())).andExpect(status().isNotFound());
        mvc.perform(multipart("/api/courses/{id}/certificate-rule/signature", course.value())
                        .file(new MockMultipartFile("file", "name.png", null, SampleDocuments.text("no picture")))
                        .with(teacher))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.fields[0].field").value("signature"));
    }

    private CourseId completed(SignedInPerson teacher, SignedInPerson student) {
        CourseId course = make.open(teacher.actor(), "Pallets carry boxes.");
        var lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        enrol.self(student.actor(), course.value());
        recorder.attended(student.id(), Presence.whole(lesson, 1));
        return course;
    }

    private UUID revoked(SignedInPerson teacher, SignedInPerson student) throws Exception {
        UUID id = issue(teacher, completed(teacher, student), student);
        mvc.perform(reasoned(post("/api/certificates/" + id + "/revocation")).with(teacher))
                .andExpect(status().isOk());
        return id;
    }

    private UUID issue(SignedInPerson teacher, CourseId course, SignedInPerson student) throws Exception {
        String answer = mvc.perform(post("/api/courses/{id}/certificates", course.value())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"personId\":\"" + student.id().value() + "\"}")
                        .with(teacher))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return UUID.fromString(json.readTree(answer).get("id").asString());
    }

    private ObjectNode rule(SignedInPerson teacher, CourseId course) {
        try {
            JsonNode rule = json.readTree(mvc.perform(get("/api/courses/{id}/certificate-rule", course.value())
                            .with(teacher))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            return (ObjectNode) rule;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> reissue(UUID id) {
        return post("/api/certificates/" + id + "/reissue");
    }

    private static AbstractMockHttpServletRequestBuilder<?> reasoned(AbstractMockHttpServletRequestBuilder<?> request) {
        return request.contentType(MediaType.APPLICATION_JSON).content(REASON);
    }

    private static MockMultipartFile signature() {
        try {
            return new MockMultipartFile("file", "huda.png", null, SampleDocuments.png());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
