package io.lectern.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.WriteLesson;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A learner walks the whole API of a lesson that is closed to them: every door refuses, and says what opens it. */
@OnPostgres
class ClosedLessonTest {

    private static final String TEXT = """
            Goods carry value.

            ![A pallet](pallet.svg)

            ::: question
            Which one carries?
            - [x] The pallet
            - [ ] The box
            :::
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    TestAssessments quizzes;

    @Autowired
    WriteLesson write;

    @Autowired
    Files files;

    @Autowired
    Enrol enrol;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseDoor door;

    @Test
    void everyDoorOfAClosedLessonRefusesAndSaysWhatOpensIt() throws Exception {
        SignedInPerson teacher = people.teacher();
        SignedInPerson student = people.student();
        CourseId course = make.open(teacher.actor(), "Pallets carry boxes.");
        UUID first = outlines.of(course).orElseThrow().lessons().getFirst().id().value();
        Lesson draft = write.add(teacher.actor(), course.value(), null, "Goods");
        FileId picture = picture(course);
        Lesson illustrated = write.illustrate(teacher.actor(), draft.id(), "pallet.svg", picture.value());
        make.rewrite(teacher.actor(), new LessonId(draft.id()), illustrated.revision(), TEXT);
        UUID lesson = draft.id();
        Assessment quiz = quizzes.quiz(
                teacher.actor(),
                course,
                AssessmentPlace.LESSON,
                lesson,
                Conditions.OF_A_QUIZ,
                quizzes.trueFalse(teacher.actor(), course));
        enrol.self(student.actor(), course.value());
        mvc.perform(get("/api/files/" + picture.value()).with(student)).andExpect(status().isOk());
        String path = "/api/courses/" + course.value() + "/path";
        String gate = """
                {"edition":0,"rule":{"ways":["READ"],"any":false,"classShare":80},
                 "gate":{"opensAt":"2126-01-01T06:00:00Z","daysAfter":null,"after":["%s"]}}""".formatted(first);
        mvc.perform(json(put(path + "/lessons/" + lesson), gate).with(student)).andExpect(status().isForbidden());
        mvc.perform(json(put(path + "/lessons/" + lesson), gate).with(teacher))
                .andExpect(jsonPath("$.modules[0].lessons[1].gate.after[0]").value(first.toString()));
        mvc.perform(get(path).with(student)).andExpect(status().isForbidden());

        UUID question = lessons.published(new LessonId(lesson)).orElseThrow().blocks().stream()
                .filter(b -> b.question() != null)
                .map(Block::id)
                .findFirst()
                .orElseThrow();
        refused(student, get("/api/lessons/" + lesson));
        refused(student, json(post("/api/lessons/" + lesson + "/progress"), "{\"blockIds\":[]}"));
        refused(
                student,
                json(post("/api/lessons/" + lesson + "/questions/" + question + "/answer"), "{\"choices\":[0]}"));
        refused(
                student,
                json(
                        post("/api/classes").header("Idempotency-Key", "once"),
                        "{\"lessonId\":\"%s\",\"kind\":\"PRIVATE\",\"character\":\"amal\"}".formatted(lesson)));
        refused(student, get("/api/classes/" + groupClass(teacher, lesson) + "/material"));
        assertThat(door.closedLessons(student.actor().id(), course)).containsExactly(lesson);
        assertThat(door.closedLessons(teacher.actor().id(), course)).isEmpty();
        refused(student, json(post("/api/assessments/" + quiz.id() + "/attempts"), "{\"honour\":false}"));
        mvc.perform(get("/api/files/" + picture.value()).with(student)).andExpect(status().isNotFound());
        mvc.perform(get("/api/assessments/" + quiz.id()).with(student))
                .andExpect(jsonPath("$.introduction").isEmpty())
                .andExpect(jsonPath("$.offer.standing.door").value("GATED"))
                .andExpect(jsonPath("$.offer.standing.opensAt").value("2126-01-01T06:00:00Z"))
                .andExpect(jsonPath("$.offer.standing.after[0].id").value(first.toString()));
        mvc.perform(get("/api/courses/" + course.value() + "/assessments").with(student))
                .andExpect(jsonPath("$.items[0].standing.door").value("GATED"));

        mvc.perform(get("/api/courses/" + course.value() + "/progress").with(student))
                .andExpect(jsonPath("$.lessons[1].closed.opensAt").value("2126-01-01T06:00:00Z"))
                .andExpect(jsonPath("$.lessons[0].closed").doesNotExist())
                .andExpect(jsonPath("$.resume.id").value(first.toString()));
        for (SignedInPerson free : new SignedInPerson[] {teacher, people.administrator(), people.auditor()}) {
            mvc.perform(get("/api/lessons/" + lesson).with(free)).andExpect(status().isOk());
            mvc.perform(get("/api/files/" + picture.value()).with(free)).andExpect(status().isOk());
        }
    }

    private void refused(SignedInPerson student, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        mvc.perform(request.with(student))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/lesson-closed"))
                .andExpect(jsonPath("$.opensAt").value("2126-01-01T06:00:00Z"))
                .andExpect(jsonPath("$.after.length()").value(1));
    }

    private UUID groupClass(SignedInPerson teacher, UUID lesson) throws Exception {
        String wanted = "{\"lessonId\":\"%s\",\"kind\":\"GROUP\",\"character\":\"amal\"}".formatted(lesson);
        String made = mvc.perform(json(post("/api/classes").header("Idempotency-Key", "group"), wanted)
                        .with(teacher))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return UUID.fromString(JsonPath.read(made, "$.id"));
    }

    private FileId picture(CourseId course) {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' id='%s'/>".formatted(course.value());
        var content = new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8));
        return files.put(content, "pallet.svg", 10_000, FileScope.course(course.value()))
                .id();
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
