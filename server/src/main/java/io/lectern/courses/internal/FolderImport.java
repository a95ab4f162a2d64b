package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.courses.CourseFolder;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseImport;
import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.markdown.MarkdownReader;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.media.FileScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a whole course in: first everything is read and its pictures are stored, then the course is saved at once. */
@Component
class FolderImport implements CourseImport {

    private final Courses courses;
    private final LessonDrafts drafts;
    private final PublishLesson publishLesson;
    private final LessonIntake intake;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FolderImport(
            Courses courses,
            LessonDrafts drafts,
            PublishLesson publishLesson,
            LessonIntake intake,
            People people,
            TransactionTemplate transaction,
            Clock clock) {
        this.courses = courses;
        this.drafts = drafts;
        this.publishLesson = publishLesson;
        this.intake = intake;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public CourseId importFolder(Actor actor, CourseFolder folder) throws IOException {
        if (!CoursePolicy.mayCreate(actor)) {
            throw new GeneralProblem.Forbidden("course.import");
        }
        CourseSheet sheet;
        try (InputStream yaml = required(folder, "course.yaml")) {
            sheet = CourseSheet.read(yaml);
        }
        Optional<Course> present = courses.findBySlug(sheet.slug());
        if (present.isPresent()) {
            return new CourseId(present.get().id());
        }
        Course course = Course.draft(
                        sheet.slug(),
                        sheet.title(),
                        sheet.summary(),
                        sheet.language(),
                        teachers(actor, sheet),
                        clock.instant())
                .described(sheet.title(), sheet.summary(), sheet.language(), sheet.open());
        List<Course.Module> modules = new ArrayList<>();
        List<Lesson> lessons = new ArrayList<>();
        for (CourseSheet.Part part : sheet.modules()) {
            List<Lesson> written = new ArrayList<>();
            for (String name : part.lessons()) {
                written.add(lesson(folder, name, course));
            }
            modules.add(new Course.Module(
                    Ids.next(), part.title(), written.stream().map(Lesson::id).toList()));
            lessons.addAll(written);
        }
        save(course.arranged(modules), lessons, sheet.published());
        return new CourseId(course.id());
    }

    private void save(Course course, List<Lesson> lessons, boolean publish) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            courses.save(publish ? course.published(now) : course);
            lessons.stream().map(drafts::save).forEach(saved -> {
                if (publish) {
                    publishLesson.publish(saved);
                }
            });
        });
    }

    private Lesson lesson(CourseFolder folder, String name, Course course) throws IOException {
        String markdown;
        try (InputStream in = required(folder, name)) {
            markdown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<ReadDocument.ReadPicture> pictures = new ArrayList<>();
        for (String path : MarkdownReader.filesIn(markdown)) {
            Optional<InputStream> found = folder.open(PictureList.plain(path));
            if (found.isPresent()) {
                try (InputStream in = found.get()) {
                    pictures.add(new ReadDocument.ReadPicture(path, in.readAllBytes()));
                }
            }
        }
        var source = new SourceDocument(name, Path.of(name));
        ImportedLesson imported = intake.take(
                source,
                new ReadDocument(null, markdown, pictures, List.of()),
                FileScope.course(course.id()),
                course.language());
        intake.prepareVideos(imported.pictures());
        return imported.toDraft(course.id(), clock.instant());
    }

    private List<UUID> teachers(Actor actor, CourseSheet sheet) {
        if (sheet.teacher() == null) {
            return List.of(actor.userId());
        }
        return people.findByEmail(sheet.teacher())
                .map(p -> List.of(p.id().value()))
                .orElse(List.of());
    }

    private static InputStream required(CourseFolder folder, String path) throws IOException {
        return folder.open(path)
                .orElseThrow(() -> new GeneralProblem.Invalid(path, "missing", "The folder lacks " + path + "."));
    }
}
