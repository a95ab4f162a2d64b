package io.lectern.courses.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Problem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.Videos;
import io.lectern.media.video.MadeVideos;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class LessonVideosTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    LessonVideos uploads;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    Files files;

    @Autowired
    Videos videos;

    @Autowired
    MadeVideos made;

    private Actor teacher;
    private UUID course;
    private UUID lesson;

    @BeforeEach
    void aLesson() {
        teacher = people.teacher().actor();
        var id = courses.draft(teacher);
        course = id.value();
        lesson = courses.lesson(teacher, id, "## Pallets\n\nThey carry boxes.").value();
    }

    @Test
    void belongToTheCourseAndAreForItsTeachers() {
        var rules = uploads.rules(teacher, lesson);
        assertThat(rules.scope()).isEqualTo(FileScope.course(course));
        assertThat(rules.accept("video/webm")).isTrue();
        assertThat(rules.accept("image/png")).isFalse();
        Actor student = people.student().actor();
        assertThatThrownBy(() -> uploads.rules(student, lesson)).isInstanceOf(Problem.class);
    }

    @Test
    void areMadePlayableAndKnownByTheirNamesOnce() {
        byte[] film = ("\0\0\0\u0018ftypmp42" + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        StoredFile stored = files.put(new ByteArrayInputStream(film), "film.mp4", 1000, FileScope.course(course));
        uploads.kept(teacher, lesson, stored);
        long revision = drafts.findById(lesson).orElseThrow().revision();
        uploads.kept(teacher, lesson, stored);
        Lesson draft = drafts.findById(lesson).orElseThrow();
        assertThat(draft.revision()).isEqualTo(revision);
        assertThat(draft.pictureList().file("film.mp4")).isEqualTo(stored.id().value());
        made.makeAll();
        assertThat(videos.length(stored.id())).isPresent();
    }
}
