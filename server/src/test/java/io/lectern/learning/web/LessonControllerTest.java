package io.lectern.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The road of a learner over HTTP: find a course, enrol, read, answer, come back. */
@OnPostgres
class LessonControllerTest {

    private static final String LESSON = """
            ## Pallets

            A pallet carries boxes.

            ::: instructor
            For your eyes only.
            :::

            ::: question
            Which one carries?
            - [x] The pallet | Exactly so.
            - [ ] The box | It is carried.
            > Think of the forks of a truck.
            Hint: It has feet.
            :::
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Lessons lessons;

    @Test
    void aLearnerFindsReadsAnswersAndComesBack() throws Exception {
        CourseId course = make.open(people.teacher().actor(), LESSON, "The second lesson.");
        LessonId lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        List<Block> blocks = lessons.published(lesson).orElseThrow().blocks();
        SignedInPerson student = people.student();

        mvc.perform(get("/api/courses").with(student)).andExpect(status().isOk());
        mvc.perform(get("/api/courses/" + course.value()).with(student))
                .andExpect(jsonPath("$.modules[0].lessons.length()").value(2))
                .andExpect(jsonPath("$.editable").value(false));
        mvc.perform(get("/api/lessons/" + lesson.value()).with(student))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/not-enrolled"));
        mvc.perform(put("/api/courses/" + course.value() + "/enrolment").with(student))
                .andExpect(status().isOk());

        var answer = mvc.perform(get("/api/lessons/" + lesson.value()).with(student))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.blocks.length()").value(3))
                .andExpect(jsonPath("$.progress.percent").value(0))
                .andExpect(jsonPath("$.next.title").exists())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString())
                .contains("Which one carries?")
                .doesNotContain("For your eyes", "Exactly so", "It is carried", "forks", "feet", "correct", "source");
        String tag = String.valueOf(answer.getHeader("ETag"));
        mvc.perform(get("/api/lessons/" + lesson.value()).with(student).header("If-None-Match", tag))
                .andExpect(status().isNotModified());

        String question =
                "/api/lessons/" + lesson.value() + "/questions/" + blocks.get(3).id() + "/answer";
        mvc.perform(post(question)
                        .with(student)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"choices\":[1]}"))
                .andExpect(jsonPath("$.correct").value(false))
                .andExpect(jsonPath("$.feedback[0].html").value("It is carried."))
                .andExpect(jsonPath("$.feedback.length()").value(1))
                .andExpect(jsonPath("$.hint").value("It has feet."));
        mvc.perform(post(question)
                        .with(student)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"choices\":[0]}"))
                .andExpect(jsonPath("$.correct").value(true));

        String seen = "{\"blockIds\":[\"%s\"],\"resumeAt\":\"%s\"}"
                .formatted(blocks.get(1).id(), blocks.get(1).id());
        mvc.perform(post("/api/lessons/" + lesson.value() + "/progress")
                        .with(student)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(seen))
                .andExpect(jsonPath("$.percent").value(50));
        mvc.perform(get("/api/lessons/" + lesson.value()).with(student).header("If-None-Match", tag))
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.progress.resumeAt").value(blocks.get(1).id().toString()));
        mvc.perform(get("/api/my/courses").with(student))
                .andExpect(jsonPath("$.items[0].course.id").value(course.value().toString()))
                .andExpect(jsonPath("$.items[0].resume.id").value(lesson.value().toString()));
        mvc.perform(get("/api/courses/" + course.value() + "/progress").with(student))
                .andExpect(jsonPath("$.enrolled").value(true))
                .andExpect(jsonPath("$.lessons[0].percent").value(50));
    }

    @Test
    void nothingIsSaidToWhoIsNotSignedIn() throws Exception {
        mvc.perform(get("/api/courses")).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/my/courses")).andExpect(status().isUnauthorized());
    }
}
