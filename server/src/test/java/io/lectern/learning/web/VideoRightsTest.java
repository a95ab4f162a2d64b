package io.lectern.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
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
import io.lectern.media.video.MadeVideos;
import io.lectern.store.testing.OnPostgres;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A video that a teacher sends is there for the learners of its course, and every address of it for nobody else. */
@OnPostgres
class VideoRightsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Enrol enrol;

    @Autowired
    MadeVideos videos;

    @Autowired
    Clock clock;

    private SignedInPerson teacher;
    private CourseId course;
    private String file = "";
    private List<String> addresses = List.of();

    @BeforeEach
    void aVideoInALesson() throws Exception {
        teacher = people.teacher();
        course = courses.open(teacher.actor(), "Pallets carry boxes.");
        var lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        byte[] film = ("\0\0\0\u0018ftypmp42" + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        String draft = mvc.perform(post("/api/lessons/" + lesson.value() + "/videos?name=film.mp4")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(film)
                        .with(teacher))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String url = JsonPath.read(draft, "$.pictures[0].url");
        file = url.substring(url.lastIndexOf('/') + 1);
        videos.makeAll();
        String playlist = JsonPath.read(video(teacher), "$.playable.playlist");
        addresses = List.of(
                "/api/videos/" + file, playlist, playlist.replace("master.m3u8", "360p.mp4"), "/api/files/" + file);
    }

    private String video(SignedInPerson person) throws Exception {
        return mvc.perform(get("/api/videos/" + file).with(person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void learnersOfTheCourseGetEveryPartOfIt() throws Exception {
        SignedInPerson student = people.student();
        enrol.self(student.actor(), course.value());
        for (String address : addresses) {
            mvc.perform(get(address).with(student)).andExpect(status().isOk());
        }
        mvc.perform(get(addresses.get(1)).with(student))
                .andExpect(content().contentType("application/vnd.apple.mpegurl"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        mvc.perform(get(addresses.get(2)).with(student).header("Range", "bytes=2-4"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 2-4/" + MadeVideos.FILM.length()))
                .andExpect(content().string(MadeVideos.FILM.substring(2, 5)));
        mvc.perform(get(addresses.get(2)).with(student).header("Range", "bytes=900-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
        mvc.perform(post("/api/videos/" + file + "/cancel").with(student)).andExpect(status().isForbidden());
        mvc.perform(post("/api/videos/" + file + "/again").with(teacher))
                .andExpect(jsonPath("$.state").value("WAITING"))
                .andExpect(jsonPath("$.playable.playlist").value(addresses.get(1)));
        mvc.perform(post("/api/videos/" + file + "/cancel").with(teacher))
                .andExpect(jsonPath("$.state").value("CANCELLED"));
    }

    @Test
    void nobodyElseGetsAnyPartOfIt() throws Exception {
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
        for (String address : addresses) {
            mvc.perform(get(address)).andExpect(status().isUnauthorized());
            mvc.perform(get(address).with(elsewhere)).andExpect(status().isNotFound());
            mvc.perform(get(address).with(over)).andExpect(status().isNotFound());
        }
        mvc.perform(post("/api/videos/" + file + "/cancel").with(people.teacher()))
                .andExpect(status().isNotFound());
    }

    @Test
    void noAddressLeadsOutsideOfTheVideo() throws Exception {
        String playlist = addresses.get(1);
        String folder = playlist.substring(0, playlist.lastIndexOf('/') + 1);
        for (String name : List.of("nothing.mp4", "..%2f1%2fmaster.m3u8", "%2e%2e", "....//", "source", file)) {
            assertThat(mvc.perform(get(URI.create(folder + name)).with(teacher))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(name)
                    .isIn(400, 404);
        }
        mvc.perform(get(playlist.replace("/1/", "/2/")).with(teacher)).andExpect(status().isNotFound());
        mvc.perform(get("/api/videos/none").with(teacher)).andExpect(status().isNotFound());
        mvc.perform(get("/api/videos/" + "0".repeat(64)).with(teacher)).andExpect(status().isNotFound());
    }
}
