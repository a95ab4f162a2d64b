package io.lectern.learning.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.internal.TestDocuments;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.media.StoredFile;
import io.lectern.store.testing.OnPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A document of a lesson is read by the learners of its course while they may, and by nobody else. */
@OnPostgres
class DocumentRightsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestDocuments documents;

    @Autowired
    Enrol enrol;

    @Autowired
    Clock clock;

    private SignedInPerson teacher;
    private CourseId course;
    private LessonId lesson;
    private StoredFile file;
    private String address = "";

    @BeforeEach
    void aDocumentInALesson() {
        teacher = people.teacher();
        course = courses.open(teacher.actor(), "Pallets carry boxes.");
        file = documents.pdf(course);
        lesson = documents.lesson(teacher.actor(), course, file, "![Handbook](handbook.pdf){download}");
        address = "/api/files/" + file.id().value();
    }

    @Test
    void learnersReadItInPartsAndTheLessonSaysWhatItIs() throws Exception {
        SignedInPerson student = people.student();
        enrol.self(student.actor(), course.value());
        mvc.perform(get("/api/lessons/" + lesson.value()).with(student))
                .andExpect(jsonPath("$.blocks[0].document.file").value(file.id().value()))
                .andExpect(jsonPath("$.blocks[0].document.kind").value("PDF"))
                .andExpect(jsonPath("$.blocks[0].document.download").value(true));
        mvc.perform(get(address).with(student))
                .andExpect(status().isOk())
                .andExpect(header().string("Accept-Ranges", "bytes"));
        mvc.perform(get(address).with(student).header("Range", "bytes=1-3"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 1-3/" + file.size()))
                .andExpect(content().string("PDF"));
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        SignedInPerson elsewhere = people.student();
        enrol.self(
                elsewhere.actor(),
                courses.open(people.teacher().actor(), "Boxes.").value());
        SignedInPerson over = people.student();
        Instant now = clock.instant();
        enrol.other(
                teacher.actor(),
                course.value(),
                over.actor().userId(),
                now.minus(Duration.ofDays(9)),
                now.minusMillis(1));
        mvc.perform(get(address)).andExpect(status().isUnauthorized());
        mvc.perform(get(address).with(elsewhere)).andExpect(status().isNotFound());
        mvc.perform(get(address).with(over)).andExpect(status().isNotFound());
    }

    @Test
    void itIsClosedWithItsLesson() throws Exception {
        SignedInPerson student = people.student();
        enrol.self(student.actor(), course.value());
        String gate = """
                {"edition":0,"rule":{"ways":["READ"],"any":false,"classShare":80},
                 "gate":{"opensAt":"2126-01-01T06:00:00Z","daysAfter":null,"after":[]}}""";
        mvc.perform(put("/api/courses/" + course.value() + "/path/lessons/" + lesson.value())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(gate)
                        .with(teacher))
                .andExpect(status().isOk());
        mvc.perform(get(address).with(student)).andExpect(status().isNotFound());
        mvc.perform(get(address).with(teacher)).andExpect(status().isOk());
    }

    @Test
    void whatTheServerReadsIsKeptByLearnersOnlyWhereThatIsAllowed() throws Exception {
        SignedInPerson student = people.student();
        enrol.self(student.actor(), course.value());
        byte[] content = ("Item,Left\nbox,4\n" + Ids.next()).getBytes(StandardCharsets.UTF_8);
        StoredFile stock = documents.keep(course, "stock.csv", content);
        documents.lesson(teacher.actor(), course, stock, "![Stock](stock.csv)");
        String opened = "/api/documents/" + stock.id().value();
        String kept = "/api/files/" + stock.id().value();
        mvc.perform(get(opened).with(student))
                .andExpect(jsonPath("$.kind").value("LIST"))
                .andExpect(jsonPath("$.sheets[0].rows").value(3));
        mvc.perform(get(opened + "/sheets/0?from=1").with(student))
                .andExpect(jsonPath("$.rows[0][1]").value("4"));
        mvc.perform(get(opened)).andExpect(status().isUnauthorized());
        mvc.perform(get(opened).with(people.student())).andExpect(status().isNotFound());
        mvc.perform(get(kept).with(student)).andExpect(status().isNotFound());
        mvc.perform(get(kept).with(teacher)).andExpect(status().isOk());
        documents.lesson(teacher.actor(), course, stock, "::: tip\n![Stock](stock.csv){download}\n:::");
        mvc.perform(get(kept).with(student)).andExpect(status().isOk());
    }
}
