package io.lectern.liveclass.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassKind;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadPurpose;
import io.lectern.media.video.MadeVideos;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is kept of a class, a film of it and the class itself, is there for whom its rule names and for nobody else. */
@OnPostgres
class RecordingRightsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestCourses courses;

    @Autowired
    private CourseOutlines outlines;

    @Autowired
    private Enrol enrol;

    @Autowired
    private ClassDesk desk;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Files files;

    @Autowired
    private MadeVideos videos;

    @Autowired
    private List<UploadPurpose> purposes;

    @Autowired
    private Clock clock;

    private SignedInPerson teacher;
    private SignedInPerson attended;
    private SignedInPerson learner;
    private SignedInPerson elsewhere;
    private SignedInPerson over;
    private CourseId course;
    private UUID liveClass;
    private String file = "";
    private String recording = "";
    private List<String> addresses = List.of();

    @BeforeEach
    void aFilmOfAClass() throws Exception {
        teacher = people.teacher();
        course = courses.open(teacher.actor(), "Pallets carry boxes.");
        attended = learner();
        learner = learner();
        elsewhere = people.student();
        enrol.self(
                elsewhere.actor(),
                courses.open(people.teacher().actor(), "Boxes.").value());
        over = people.student();
        enrol.other(
                teacher.actor(),
                course.value(),
                over.actor().userId(),
                clock.instant().minus(Duration.ofDays(9)),
                clock.instant().minusMillis(1));
        liveClass = pastClass();
        StoredFile film = film();
        file = film.id().value();
        purposes.stream()
                .filter(purpose -> purpose.kind().equals("recording"))
                .forEach(purpose -> purpose.kept(teacher.actor(), course.value(), film));
        videos.makeAll();
        recording = JsonPath.read(read(teacher, list()), "$.items[?(@.kind == 'FILM')].id")
                .toString()
                .replaceAll("[^0-9a-f-]", "");
        String playlist = JsonPath.read(read(teacher, "/api/videos/" + file), "$.playable.playlist");
        addresses = List.of(
                "/api/videos/" + file, playlist, playlist.replace("master.m3u8", "360p.mp4"), "/api/files/" + file);
    }

    private SignedInPerson learner() {
        SignedInPerson person = people.student();
        enrol.self(person.actor(), course.value());
        return person;
    }

    private UUID pastClass() {
        var lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        var wish = new ClassDesk.Wish(
                lesson, ClassKind.GROUP, "Monday", "noor", null, Ids.next().toString());
        ClassId id = desk.open(teacher.actor(), wish).id();
        for (SignedInPerson person : List.of(attended, over)) {
            attendances.save(Attendance.of(id.value(), person.actor().userId(), clock.instant()));
        }
        desk.end(teacher.actor(), id);
        return id.value();
    }

    private StoredFile film() {
        byte[] content = ("\0\0\0\u0018ftypmp42" + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        return files.put(
                new ByteArrayInputStream(content),
                "film.mp4",
                1000,
                FileScope.preview(teacher.actor().userId()));
    }

    private String list() {
        return "/api/courses/" + course.value() + "/recordings";
    }

    private String read(SignedInPerson person, String address) throws Exception {
        return mvc.perform(get(address).with(person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int change(SignedInPerson person, MockHttpServletRequestBuilder request, String json) throws Exception {
        return mvc.perform(request.with(person)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void decide(String audience) throws Exception {
        assertThat(change(teacher, put(list() + "/audience"), "{\"audience\":\"" + audience + "\"}"))
                .isEqualTo(204);
    }

    private void describe(String audience) throws Exception {
        String json = "{\"title\":\"Monday\",\"heldAt\":\"2026-10-05T16:00:00Z\",\"classId\":\"" + liveClass
                + "\",\"audience\":" + audience + "}";
        assertThat(change(teacher, put("/api/recordings/" + recording), json)).isEqualTo(204);
    }

    private void seen(SignedInPerson person, int recordings, int film) throws Exception {
        mvc.perform(get(list()).with(person))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(recordings));
        for (String address : addresses) {
            mvc.perform(get(address).with(person)).andExpect(status().is(film));
        }
    }

    private void hears(SignedInPerson person, boolean replay) throws Exception {
        mvc.perform(get("/api/classes/" + liveClass).with(person))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.replay").value(replay));
        mvc.perform(get("/api/classes/" + liveClass + "/material").with(person))
                .andExpect(status().is(replay ? 200 : 404));
    }

    @Test
    void everyLearnerOfTheCourseSeesThemAsLongAsNobodyDecidedOtherwise() throws Exception {
        seen(learner, 2, 200);
        hears(learner, true);
        mvc.perform(get(list()).with(learner))
                .andExpect(jsonPath("$.managed").value(false))
                .andExpect(jsonPath("$.audience").isEmpty())
                .andExpect(jsonPath("$.items[0].audience").isEmpty());
    }

    @Test
    void nobodyElseSeesAnythingWhateverTheyDo() throws Exception {
        mvc.perform(get(list())).andExpect(status().isUnauthorized());
        mvc.perform(get(list()).with(elsewhere)).andExpect(status().isForbidden());
        mvc.perform(get(list()).with(over)).andExpect(status().isForbidden());
        mvc.perform(get(list()).with(people.teacher())).andExpect(status().isForbidden());
        for (String address : addresses) {
            mvc.perform(get(address)).andExpect(status().isUnauthorized());
            mvc.perform(get(address).with(elsewhere)).andExpect(status().isNotFound());
            mvc.perform(get(address).with(over)).andExpect(status().isNotFound());
            mvc.perform(get(address).with(over).header("Range", "bytes=0-3")).andExpect(status().isNotFound());
        }
        String position = "/api/recordings/" + recording + "/position";
        assertThat(change(elsewhere, put(position), "{\"positionMs\":1}")).isEqualTo(404);
        assertThat(change(over, put(position), "{\"positionMs\":1}")).isEqualTo(404);
        assertThat(change(learner, put(position), "{\"positionMs\":1}")).isEqualTo(204);
    }

    @Test
    void whatIsForThoseWhoAttendedIsForThemAlone() throws Exception {
        describe("null");
        decide("ATTENDED");
        seen(attended, 2, 200);
        hears(attended, true);
        seen(learner, 0, 404);
        hears(learner, false);
        // whoever attended and does not take the course any more
        mvc.perform(get("/api/videos/" + file).with(over)).andExpect(status().isNotFound());
        mvc.perform(get("/api/classes/" + liveClass + "/material").with(over)).andExpect(status().isForbidden());
        seen(teacher, 2, 200);
        seen(people.auditor(), 2, 200);
    }

    @Test
    void aRuleOfItsOwnGoesBeforeThatOfTheCourse() throws Exception {
        decide("TEACHERS");
        describe("\"COURSE\"");
        seen(learner, 1, 200);
        hears(attended, false);
        String replay = "/api/classes/" + liveClass + "/recording";
        assertThat(change(teacher, put(replay), "{\"title\":\"On Monday\",\"audience\":\"ATTENDED\"}"))
                .isEqualTo(204);
        describe("\"TEACHERS\"");
        seen(attended, 1, 404);
        hears(attended, true);
        hears(learner, false);
        hears(teacher, true);
    }

    @Test
    void aFilmOfNoClassIsForNobodyThatAttended() throws Exception {
        decide("ATTENDED");
        mvc.perform(get("/api/videos/" + file).with(attended)).andExpect(status().isNotFound());
        String json = "{\"title\":\"A\",\"heldAt\":\"2026-10-05T16:00:00Z\",\"audience\":\"ATTENDED\"}";
        assertThat(change(teacher, put("/api/recordings/" + recording), json)).isEqualTo(422);
        String other = json.replace("}", ",\"classId\":\"" + Ids.next() + "\"}");
        assertThat(change(teacher, put("/api/recordings/" + recording), other)).isEqualTo(422);
    }

    @Test
    void onlyWhoTeachesTheCourseChangesThem() throws Exception {
        String replay = "{\"title\":\"Mine\",\"audience\":null}";
        for (SignedInPerson person : List.of(learner, people.auditor())) {
            assertThat(change(person, put(list() + "/audience"), "{\"audience\":\"COURSE\"}"))
                    .isEqualTo(403);
            assertThat(change(person, delete("/api/recordings/" + recording), ""))
                    .isEqualTo(403);
            assertThat(change(person, put("/api/classes/" + liveClass + "/recording"), replay))
                    .isEqualTo(403);
            assertThat(change(person, delete("/api/classes/" + liveClass + "/replay"), ""))
                    .isEqualTo(403);
        }
        for (SignedInPerson person : List.of(elsewhere, over, people.teacher())) {
            assertThat(change(person, delete("/api/recordings/" + recording), ""))
                    .isEqualTo(404);
        }
        assertThat(change(elsewhere, delete("/api/classes/" + liveClass + "/replay"), ""))
                .isEqualTo(404);
        mvc.perform(get(list()).with(teacher))
                .andExpect(jsonPath("$.items.length()").value(2));
    }

    @Test
    void whatWasDeletedIsGoneForEverybody() throws Exception {
        assertThat(change(teacher, delete("/api/recordings/" + recording), "")).isEqualTo(204);
        assertThat(change(teacher, delete("/api/classes/" + liveClass + "/replay"), ""))
                .isEqualTo(204);
        assertThat(change(teacher, delete("/api/classes/" + liveClass + "/replay"), ""))
                .isEqualTo(404);
        mvc.perform(get(list()).with(teacher)).andExpect(jsonPath("$.items").isEmpty());
        mvc.perform(get("/api/videos/" + file).with(learner)).andExpect(status().isNotFound());
        mvc.perform(get("/api/classes/" + liveClass + "/replay").with(attended))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.type").value("/problems/class-not-kept"));
        mvc.perform(get("/api/classes?range=PAST").with(attended))
                .andExpect(jsonPath("$.items[0].replay").value(false));
    }
}
