package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.BlockView;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.internal.documents.DocumentReading;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.markdown.BlockViews;
import io.lectern.courses.internal.markdown.MarkdownLesson;
import io.lectern.courses.internal.markdown.Remark;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.Videos;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a lesson of a document that a teacher sends, and gives lessons videos. Nothing is half-written. */
@Component
public class ImportLesson {

    /** The new lesson and what its author should look at. */
    public record Imported(Lesson lesson, List<Remark> remarks) {}

    /** A lesson that is not there yet, as its author would see it. */
    public record Proposed(ImportedLesson lesson, List<BlockView> blocks) {}

    private final CourseDesk desk;
    private final WriteLesson writeLesson;
    private final LessonIntake intake;
    private final Files files;
    private final Videos videos;
    private final DocumentReading reading;

    ImportLesson(
            CourseDesk desk,
            WriteLesson writeLesson,
            LessonIntake intake,
            Files files,
            Videos videos,
            DocumentReading reading) {
        this.desk = desk;
        this.writeLesson = writeLesson;
        this.intake = intake;
        this.files = files;
        this.videos = videos;
        this.reading = reading;
    }

    /** @param module null for the last one */
    public Imported add(Actor actor, UUID courseId, @Nullable UUID module, SourceDocument document) throws IOException {
        Course course = desk.toEdit(actor, courseId);
        FileScope looking = FileScope.preview(actor.userId());
        try {
            ImportedLesson imported = intake.take(document, reading.read(document), looking, course.language());
            imported.pictures()
                    .all()
                    .forEach(picture -> files.grant(new FileId(picture.file()), FileScope.course(courseId)));
            intake.prepareVideos(imported.pictures());
            return new Imported(writeLesson.add(actor, courseId, module, imported), imported.remarks());
        } finally {
            files.letGo(looking);
        }
    }

    /**
     * What the lesson would become. Its pictures are kept for the person who looks at it, until they add or decline it, or
     * for a day.
     */
    public Proposed preview(Actor actor, UUID courseId, SourceDocument document) throws IOException {
        Course course = desk.toEdit(actor, courseId);
        FileScope looking = FileScope.preview(actor.userId());
        ImportedLesson imported = intake.take(document, reading.read(document), looking, course.language());
        MarkdownLesson read = WriteLesson.read(imported.markdown(), imported.pictures());
        return new Proposed(imported, BlockViews.forTeachers(read.blocks(), imported.pictures()));
    }

    /** The person does not want what they looked at: its pictures are let go of. */
    public void decline(Actor actor, UUID courseId) {
        desk.toEdit(actor, courseId);
        files.letGo(FileScope.preview(actor.userId()));
    }

    /** Stores a video, or what lies beside one, and makes it known to the lesson under its name. A video is made playable. */
    public Lesson video(Actor actor, UUID lessonId, String name, InputStream content) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        StoredFile stored = files.put(content, name, LessonIntake.LARGEST_VIDEO, FileScope.course(lesson.courseId()));
        if (stored.isPicture() || !LessonIntake.isShown(stored)) {
            throw new CourseProblem.DocumentUnknown(name);
        }
        if (stored.isVideo()) {
            videos.prepare(stored.id(), Videos.Need.SOON);
        }
        return writeLesson.illustrate(
                actor, lessonId, stored.name(), stored.id().value());
    }
}
