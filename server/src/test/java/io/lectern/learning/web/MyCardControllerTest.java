package io.lectern.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A learner's day with cards over HTTP, and what a teacher does about one. */
@OnPostgres
class MyCardControllerTest {

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
    LessonProgressRecorder progress;

    @Autowired
    Clock clock;

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    @Test
    void aLearnerTakesTheCardsOfTheDay() throws Exception {
        SignedInPerson teacher = people.teacher();
        SignedInPerson student = people.student();
        CourseId course = make.open(teacher.actor(), "A **pallet** carries *many* boxes.");
        LessonId lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        enrol.self(student.actor(), course.value());
        progress.attended(student.id(), Presence.whole(lesson, 1));

        mvc.perform(get("/api/my/cards/today").with(student))
                .andExpect(jsonPath("$.due").value(0))
                .andExpect(jsonPath("$.fresh").value(1));
        String due = mvc.perform(get("/api/my/cards/due").with(student))
                .andExpect(jsonPath("$.left").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("TERM"))
                .andExpect(jsonPath("$.items[0].front[0].html").value("pallet"))
                .andExpect(jsonPath("$.items[0].begun").value(false))
                .andExpect(jsonPath("$.items[0].lesson.id").value(lesson.value().toString()))
                .andExpect(jsonPath("$.items[0].outcomes[0].minutes").value(1))
                .andExpect(jsonPath("$.items[0].outcomes[2].minutes").value(10))
                .andExpect(jsonPath("$.items[0].outcomes[3].days").isNumber())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String card = JsonPath.read(due, "$.items[0].id");
        String review = """
                {"reviews":[{"key":"%s","card":"%s","rating":"GOOD","at":"%s","millis":2000}]}
                """.formatted(Ids.next(), card, clock.instant());
        for (int twice = 0; twice < 2; twice++) {
            mvc.perform(json(post("/api/my/cards/reviews").with(student), review))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items[0].again").value(true))
                    .andExpect(jsonPath("$.items[0].leech").value(false));
        }
        mvc.perform(get("/api/my/cards/today").with(student))
                .andExpect(jsonPath("$.due").value(1))
                .andExpect(jsonPath("$.reviewed").value(1));
        mvc.perform(json(put("/api/my/cards/" + card + "/suspension").with(student), "{\"suspended\":true}"))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/my/cards").with(student))
                .andExpect(jsonPath("$.newPerDay").value(10))
                .andExpect(jsonPath("$.decks[0].cards").value(1))
                .andExpect(jsonPath("$.decks[0].open").value(1))
                .andExpect(jsonPath("$.decks[0].begun").value(1))
                .andExpect(jsonPath("$.decks[0].firm").value(0))
                .andExpect(jsonPath("$.aside[0].id").value(card))
                .andExpect(jsonPath("$.aside[0].leech").value(false));
        mvc.perform(json(put("/api/my/cards/pace").with(student), "{\"newPerDay\":51}"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(json(put("/api/my/cards/pace").with(student), "{\"newPerDay\":5}"))
                .andExpect(jsonPath("$.newPerDay").value(5));
    }

    @Test
    void aLearnerWritesChangesAndDeletesACard() throws Exception {
        SignedInPerson student = people.student();
        mvc.perform(json(post("/api/my/cards/own").with(student), "{\"front\":\" \",\"back\":\"B\"}"))
                .andExpect(status().isUnprocessableContent());
        String made = mvc.perform(json(post("/api/my/cards/own").with(student), "{\"front\":\"F\",\"back\":\"B\"}"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String own = "/api/my/cards/own/" + JsonPath.<String>read(made, "$.id");
        mvc.perform(json(put(own).with(student), "{\"front\":\"G\",\"back\":\"B\"}"))
                .andExpect(jsonPath("$.text.front").value("G"));
        mvc.perform(get("/api/my/cards").with(student))
                .andExpect(jsonPath("$.own[0].front[0].html").value("G"));
        mvc.perform(delete(own).with(student)).andExpect(status().isNoContent());
        mvc.perform(delete(own).with(student)).andExpect(status().isNotFound());
    }

    @Test
    void aTeacherWordsACardDifferently() throws Exception {
        SignedInPerson teacher = people.teacher();
        CourseId course = make.open(teacher.actor(), "A **pallet** carries boxes.");
        String cards = "/api/courses/" + course.value() + "/cards";
        String found = mvc.perform(get(cards).with(teacher))
                .andExpect(jsonPath("$.editable").value(true))
                .andExpect(jsonPath("$.lessons[0].cards[0].made").doesNotExist())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String card = "/api/lessons/%s/cards/%s"
                .formatted(
                        JsonPath.<String>read(found, "$.lessons[0].lessonId"),
                        JsonPath.<String>read(found, "$.lessons[0].cards[0].id"));
        int edition = JsonPath.read(found, "$.lessons[0].edition");
        String edit = "{\"edition\":%d,\"hidden\":false,\"text\":{\"front\":\"F\",\"back\":\"B\"}}".formatted(edition);
        mvc.perform(json(put(card).with(teacher), edit))
                .andExpect(jsonPath("$.cards[0].text.front").value("F"))
                .andExpect(jsonPath("$.cards[0].made.front").value("pallet"));
        mvc.perform(json(put(card).with(teacher), edit))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/changed-meanwhile"));
        assertThat(mvc.perform(get(cards).with(people.student()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }
}
