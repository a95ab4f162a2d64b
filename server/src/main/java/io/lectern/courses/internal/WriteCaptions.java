package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.internal.markdown.VideoSyntax;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.store.Turns;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps captions and chapters of a lesson's videos as teachers write them, never over what somebody else wrote meanwhile. */
@Component
public class WriteCaptions {

    private static final long LARGEST = 2_000_000;

    private final CourseDesk desk;
    private final WriteLesson writeLesson;
    private final Files files;
    private final Turns turns;

    WriteCaptions(CourseDesk desk, WriteLesson writeLesson, Files files, Turns turns) {
        this.desk = desk;
        this.writeLesson = writeLesson;
        this.files = files;
        this.turns = turns;
    }

    /**
     * @param video by what the lesson's text names it
     * @param what a language, or {@code chapters}
     * @param before the file that the writer began with, null if there was none
     * @param vtt null takes it away
     * @return the file that holds it now, null if there is none
     * @throws CourseProblem.CaptionsChanged when another file took the place of that one meanwhile, unless it says the same
     */
    public @Nullable String write(
            Actor actor, UUID lessonId, String video, String what, @Nullable String before, @Nullable String vtt) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        if (!VideoSyntax.isVideo(video) || lesson.pictureList().file(video) == null) {
            throw new GeneralProblem.NotFound("video");
        }
        String path = VideoSyntax.beside(video, what);
        String file = vtt == null ? null : stored(lesson, path, vtt);
        turns.take(() -> replace(actor, lessonId, path, before, file));
        return file;
    }

    private String stored(Lesson lesson, String path, String vtt) {
        if (!vtt.stripLeading().startsWith("WEBVTT")) {
            throw new FileProblem.Unreadable(path);
        }
        var content = new ByteArrayInputStream(vtt.strip().getBytes(StandardCharsets.UTF_8));
        return files.put(content, path, LARGEST, FileScope.course(lesson.courseId()))
                .id()
                .value();
    }

    private Lesson replace(Actor actor, UUID lessonId, String path, @Nullable String before, @Nullable String file) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        PictureList there = lesson.pictureList();
        String now = there.file(path);
        if (Objects.equals(now, file)) {
            return lesson;
        }
        if (!Objects.equals(now, before)) {
            throw new CourseProblem.CaptionsChanged();
        }
        return writeLesson.illustrate(lesson, file == null ? there.without(path) : there.with(path, file));
    }
}
