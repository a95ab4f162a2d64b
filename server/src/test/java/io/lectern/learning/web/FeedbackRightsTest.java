package io.lectern.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.store.testing.OnPostgres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Who may give and read feedback, over HTTP: one row per action, one column per person. */
@OnPostgres
class FeedbackRightsTest {

    private static final int NAME = 19;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrol enrol;

    @Test
    void rightsAreAsAgreed() throws Exception {
        SignedInPerson teacher = people.teacher();
        SignedInPerson learner = people.student();
        UUID course = make.open(teacher.actor(), "Pallets carry boxes.").value();
        enrol.self(learner.actor(), course);
        Map<String, SignedInPerson> columns = new LinkedHashMap<>();
        columns.put("administrator", people.administrator());
        columns.put("its teacher", teacher);
        columns.put("another teacher", people.teacher());
        columns.put("its learner", learner);
        columns.put("another student", people.student());
        columns.put("auditor", people.auditor());
        String path = "/api/courses/" + course + "/feedback";

        Map<String, Supplier<AbstractMockHttpServletRequestBuilder<?>>> rows = new LinkedHashMap<>();
        rows.put("read the results   200 200 403 403 403 200", () -> get(path));
        rows.put("see the form       200 200 200 200 200 200", () -> get(path + "/mine"));
        rows.put("say something      403 403 403 200 403 403", () -> said(path, 5));
        rows.put("too many stars     422 422 422 422 422 422", () -> said(path, 6));
        rows.put("take it back       204 204 204 204 204 204", () -> delete(path + "/mine"));

        for (var row : rows.entrySet()) {
            String name = row.getKey().substring(0, NAME).strip();
            List<String> expected = List.of(row.getKey().substring(NAME).split(" "));
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
    void whatIsSaidWithoutANameIsNowhereConnectedWithIt() throws Exception {
        SignedInPerson teacher = people.teacher();
        UUID course = make.open(teacher.actor(), "Pallets carry boxes.").value();
        String path = "/api/courses/" + course + "/feedback";
        for (int i = 0; i < 3; i++) {
            SignedInPerson learner = people.student();
            enrol.self(learner.actor(), course);
            mvc.perform(said(path, 4).with(learner)).andExpect(status().isOk());
            String results = mvc.perform(get(path).with(teacher))
                    .andExpect(jsonPath("$.answers").value(i + 1))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(results)
                    .doesNotContain(learner.id().value().toString())
                    .doesNotContain(learner.actor().name());
        }
        mvc.perform(get(path).with(teacher))
                .andExpect(jsonPath("$.ratings.mean").value(4.0))
                .andExpect(jsonPath("$.ratings.distribution[3]").value(3))
                .andExpect(jsonPath("$.ratings.texts.length()").value(3))
                .andExpect(jsonPath("$.teachers[0].ratings").isEmpty());
    }

    private static AbstractMockHttpServletRequestBuilder<?> said(String path, int stars) {
        return put(path + "/mine")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"anonymous\":true,\"course\":{\"stars\":" + stars + ",\"text\":\"Good\"},\"teachers\":[]}");
    }
}
