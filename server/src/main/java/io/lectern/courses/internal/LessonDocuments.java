package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.DocumentKind;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Documents of a lesson that come as uploads. */
@Component
class LessonDocuments implements UploadPurpose {

    private static final long LARGEST = 200_000_000;

    private final CourseDesk desk;
    private final LessonFiles files;

    LessonDocuments(CourseDesk desk, LessonFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @Override
    public String kind() {
        return "lesson-document";
    }

    @Override
    public UploadRules rules(Actor actor, UUID lessonId) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        return new UploadRules(FileScope.course(lesson.courseId()), LARGEST, DocumentKind.types());
    }

    @Override
    public void kept(Actor actor, UUID lessonId, StoredFile file) {
        files.show(actor, lessonId, file);
    }
}
