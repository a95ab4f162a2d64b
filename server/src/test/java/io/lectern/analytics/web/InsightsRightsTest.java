package io.lectern.analytics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.store.testing.OnPostgres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who may see the figures of a course and of the academy, over HTTP: one row per action, one column per person. */
@OnPostgres
class InsightsRightsTest {

    private static final int NAME = 19;

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

    @Test
    void rightsAreAsAgreed() throws Exception {
        SignedInPerson teacher = people.teacher();
        SignedInPerson learner = people.student();
        CourseId course = make.open(teacher.actor(), "Pallets carry boxes.");
        enrol.self(learner.actor(), course.value());
        UUID lesson =
                outlines.of(course).orElseThrow().lessons().getFirst().id().value();
        Map<String, SignedInPerson> columns = new LinkedHashMap<>();
        columns.put("administrator", people.administrator());
        columns.put("its teacher", teacher);
        columns.put("another teacher", people.teacher());
        columns.put("its learner", learner);
        columns.put("auditor", people.auditor());
        String insights = "/api/courses/" + course.value() + "/insights";

        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("see a course       200 200 403 403 200", insights);
        rows.put("a year of silence  200 200 403 403 200", insights + "?quietDays=365");
        rows.put("see a lesson       200 200 403 403 200", insights + "/lessons/" + lesson);
        rows.put("see questions      200 200 403 403 200", insights + "/questions");
        rows.put("own teaching       200 200 200 200 200", "/api/my/teaching");
        rows.put("see the academy    200 403 403 403 200", "/api/insights");
        rows.put("see its hours      200 403 403 403 200", "/api/insights/hours");
        rows.put("see its cohorts    200 403 403 403 200", "/api/insights/cohorts");
        for (String table : List.of("MONTHS", "COURSES", "HOURS", "COHORTS")) {
            rows.put("take %-8s      200 403 403 403 200".formatted(table), "/api/insights/export.csv?table=" + table);
        }

        for (var row : rows.entrySet()) {
            String name = row.getKey().substring(0, NAME).strip();
            List<String> expected = List.of(row.getKey().substring(NAME).split(" "));
            int column = 0;
            for (var person : columns.entrySet()) {
                int status = mvc.perform(get(row.getValue()).with(person.getValue()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status)
                        .as(name + " as " + person.getKey())
                        .isEqualTo(Integer.parseInt(expected.get(column++)));
            }
            mvc.perform(get(row.getValue()).with(SignedInPerson.nobody())).andExpect(status().isUnauthorized());
        }
    }

    @Test
    void whatDoesNotExistOrMakesNoSenseIsRefused() throws Exception {
        SignedInPerson administrator = people.administrator();
        CourseId course = make.open(people.teacher().actor(), "Pallets carry boxes.");
        String insights = "/api/courses/" + course.value() + "/insights";
        mvc.perform(get("/api/courses/" + UUID.randomUUID() + "/insights").with(administrator))
                .andExpect(status().isNotFound());
        mvc.perform(get(insights + "/lessons/" + UUID.randomUUID()).with(administrator))
                .andExpect(status().isNotFound());
        mvc.perform(get(insights + "?quietDays=0").with(administrator)).andExpect(status().is4xxClientError());
        mvc.perform(get("/api/insights/export.csv?table=PEOPLE").with(administrator))
                .andExpect(status().is4xxClientError());
    }
}
