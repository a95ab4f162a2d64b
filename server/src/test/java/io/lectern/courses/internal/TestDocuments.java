package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Ids;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Makes documents of lessons the way uploads bring them. */
@Component
public class TestDocuments {

    private final Files files;
    private final WriteLesson write;
    private final LessonDrafts drafts;
    private final LessonDocuments uploads;
    private final TestCourses courses;

    TestDocuments(Files files, WriteLesson write, LessonDrafts drafts, LessonDocuments uploads, TestCourses courses) {
        this.files = files;
        this.write = write;
        this.drafts = drafts;
        this.uploads = uploads;
        this.courses = courses;
    }

    /** A file that says it is a PDF, unlike any other. */
    public StoredFile pdf(CourseId course) {
        return keep(course, "handbook.pdf", ("%PDF-1.7\n" + Ids.next()).getBytes(StandardCharsets.US_ASCII));
    }

    public StoredFile keep(CourseId course, String name, byte[] content) {
        return files.put(new ByteArrayInputStream(content), name, content.length, FileScope.course(course.value()));
    }

    /** A published lesson at the end of the course, which has the file. */
    public LessonId lesson(Actor teacher, CourseId course, StoredFile file, String markdown) {
        Lesson draft = write.add(teacher, course.value(), null, "Lesson " + Ids.next());
        uploads.kept(teacher, draft.id(), file);
        LessonId lesson = new LessonId(draft.id());
        long revision = drafts.findById(draft.id()).orElseThrow().revision();
        courses.rewrite(teacher, lesson, revision, markdown);
        return lesson;
    }
}
