package io.lectern.assessment.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.testing.TestCourses;
import io.lectern.store.testing.OnPostgres;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The question bank as a browser uses it. */
@OnPostgres
class QuestionControllerTest {

    private static final String RIGHT = "{\"id\":\"a\",\"text\":\"Yes\",\"fraction\":100,\"feedback\":null}";
    private static final String WRONG = "{\"id\":\"b\",\"text\":\"No\",\"fraction\":-50.5,\"feedback\":\"Why?\"}";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    private static String question(String more, String kind, String... options) {
        return """
                {%s "draft":false,"title":"T","tags":["x"],"skills":[],"difficulty":2,"stem":"Is it?","explanation":"",
                 "points":1.5,"task":{"kind":"%s","several":false,"options":[%s]}}""".formatted(more, kind, String.join(",", options));
    }

    private ResultActions create(SignedInPerson teacher, String questions, String body) throws Exception {
        return mvc.perform(post(questions)
                .with(teacher)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void aTeacherWritesAndChangesAQuestion() throws Exception {
        SignedInPerson teacher = people.teacher();
        String questions =
                "/api/courses/" + make.open(teacher.actor(), "Words.").value() + "/questions";
        String made = create(teacher, questions, question("", "CHOICE", RIGHT, WRONG))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.task.kind").value("CHOICE"))
                .andExpect(jsonPath("$.task.options[1].fraction").value(-50.5))
                .andExpect(jsonPath("$.revision").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String one = "/api/questions/" + JsonPath.read(made, "$.id");
        String version = "\"version\":" + JsonPath.read(made, "$.version") + ",";

        String changed = question(version, "CHOICE", RIGHT, WRONG.replace("No", "Never"));
        mvc.perform(put(one).with(teacher)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(changed))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(2));
        mvc.perform(put(one).with(teacher)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(changed))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/changed-meanwhile"))
                .andExpect(jsonPath("$.what").value("question"));
        mvc.perform(get(one + "/revisions").with(teacher))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[1].task.options[1].text").value("No"));
        mvc.perform(get(one + "/revisions/1").with(teacher))
                .andExpect(jsonPath("$.number").value(1));
        mvc.perform(post(one + "/duplicate").with(teacher)).andExpect(status().isCreated());
        mvc.perform(post(one + "/retire").with(teacher))
                .andExpect(jsonPath("$.state").value("RETIRED"));
        mvc.perform(get(questions + "?state=DRAFT&kind=CHOICE&tag=x&difficulty=2&query=is")
                        .with(teacher))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.tags[0]").value("x"));
        mvc.perform(get(one).with(people.student())).andExpect(status().isForbidden());
        mvc.perform(get(questions).with(people.student())).andExpect(status().isForbidden());
    }

    @Test
    void whatCannotBeAQuestionIsRefusedByName() throws Exception {
        SignedInPerson teacher = people.teacher();
        String questions = "/api/courses/" + make.draft(teacher.actor()).value() + "/questions";
        create(teacher, questions, question("", "CHOICE", RIGHT.replace("\"text\":\"Yes\",", ""), WRONG))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.fields[*].field").value(hasItem("task.options[0].text")));
        create(teacher, questions, question("", "CHOICE", WRONG, WRONG))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.fields[*].code").value(hasItem("no-right-answer")));
        create(teacher, questions, question("", "RIDDLE", RIGHT)).andExpect(status().isBadRequest());
        create(teacher, questions, question("", "CHOICE", RIGHT.replace("100", "1e999999999")))
                .andExpect(status().isBadRequest());
        create(teacher, questions, question("", "CHOICE", "null")).andExpect(status().isBadRequest());
    }

    @Test
    void filesComeInAndGoOut() throws Exception {
        SignedInPerson teacher = people.teacher();
        String questions = "/api/courses/" + make.draft(teacher.actor()).value() + "/questions";
        var file = new MockMultipartFile(
                "file", "q.txt", "text/plain", "Flat? {T}\n\nBroken {".getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart(questions + "/import/preview?format=GIFT")
                        .file(file)
                        .with(teacher))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].task.kind").value("TRUE_FALSE"))
                .andExpect(jsonPath("$.items[1].faults[0].line").value(3));
        mvc.perform(multipart(questions + "/import?format=GIFT").file(file).with(teacher))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/question-file-faulty"))
                .andExpect(jsonPath("$.faults[0].code").value("brace-not-closed"));
        mvc.perform(multipart(questions + "/import?format=GIFT&lines=1")
                        .file(file)
                        .with(teacher))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.questions.length()").value(1));
        mvc.perform(get(questions + "/export?format=MOODLE_XML").with(teacher))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("questions.xml")))
                .andExpect(content().string(containsString("type=\"truefalse\"")));
        mvc.perform(get(questions + "/export/report?format=CSV").with(teacher))
                .andExpect(jsonPath("$.written").value(1));
    }
}
