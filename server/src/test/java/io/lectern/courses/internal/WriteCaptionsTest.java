package io.lectern.courses.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.Block;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Problem;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.Files;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class WriteCaptionsTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    ImportLesson imports;

    @Autowired
    WriteCaptions captions;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    Files files;

    private Actor teacher;
    private UUID lesson;

    @BeforeEach
    void aLessonWithAVideo() {
        teacher = people.teacher().actor();
        lesson = courses.lesson(teacher, courses.draft(teacher), "![A tour](film.mp4)")
                .value();
        byte[] film = ("\0\0\0\u0018ftypmp42" + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        imports.video(teacher, lesson, "film.mp4", new ByteArrayInputStream(film));
    }

    private @Nullable String write(@Nullable String before, @Nullable String words) {
        String vtt =
                words == null ? null : String.format(Locale.ROOT, "WEBVTT%n%n00:01.000 --> 00:02.000%n%s%n", words);
        return captions.write(teacher, lesson, "film.mp4", "ar", before, vtt);
    }

    private String written(@Nullable String before, String words) {
        return Objects.requireNonNull(write(before, words));
    }

    private @Nullable String kept() {
        return drafts.findById(lesson).orElseThrow().pictureList().file("film.ar.vtt");
    }

    @Test
    void areKeptBesideTheirVideoFreedOfAllButMomentsAndWords() throws IOException {
        String file = written(null, "<v Noor>أهلًا <script>x</script>");
        assertThat(kept()).isEqualTo(file);
        try (var content = files.open(new FileId(file))) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("أهلًا")
                    .doesNotContain("script");
        }
        assertThat(drafts.findById(lesson).orElseThrow().blocks())
                .extracting(Block::video)
                .extracting(Block.Video::captions)
                .containsExactly(List.of(new Block.Captions("ar", file)));
    }

    @Test
    void areNotWrittenOverWhatSomebodyElseWroteMeanwhile() {
        String first = written(null, "one");
        String second = written(first, "two");
        assertThatThrownBy(() -> write(first, "three")).isInstanceOf(CourseProblem.CaptionsChanged.class);
        assertThatThrownBy(() -> write(null, "three")).isInstanceOf(CourseProblem.CaptionsChanged.class);
        assertThatThrownBy(() -> write(first, null)).isInstanceOf(CourseProblem.CaptionsChanged.class);
        assertThat(kept()).isEqualTo(second);
        assertThat(write(first, "two")).as("the same again").isEqualTo(second);
    }

    @Test
    void areTakenAway() {
        String file = written(null, "one");
        assertThat(write(file, null)).isNull();
        assertThat(kept()).isNull();
    }

    @Test
    void areForTeachersOfTheCourseAndForVideosThatItHas() {
        Actor student = people.student().actor();
        assertThatThrownBy(() -> captions.write(student, lesson, "film.mp4", "en", null, null))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> captions.write(teacher, lesson, "other.mp4", "en", null, null))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThatThrownBy(() -> captions.write(teacher, lesson, "film.mp4", "en", null, "no captions"))
                .isInstanceOf(FileProblem.Unreadable.class);
    }
}
