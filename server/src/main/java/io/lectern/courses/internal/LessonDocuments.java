package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.DocumentKind;
import io.lectern.courses.DocumentProblem;
import io.lectern.courses.reading.OpenDocument;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadProblem;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Documents of a lesson that come as uploads. */
@Component
class LessonDocuments implements UploadPurpose {

    private static final long LARGEST = 200_000_000;
    private static final long LARGEST_TO_READ = 50_000_000;

    private final CourseDesk desk;
    private final LessonFiles files;
    private final OpenDocument documents;

    LessonDocuments(CourseDesk desk, LessonFiles files, OpenDocument documents) {
        this.desk = desk;
        this.files = files;
        this.documents = documents;
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
        if (!DocumentKind.ofPath(file.name()).equals(DocumentKind.of(file))) {
            throw new UploadProblem.NotAccepted(file.name(), file.type());
        }
        if (DocumentKind.of(file).filter(DocumentKind::isReadByServer).isPresent()) {
            check(actor, file);
        }
        files.show(actor, lessonId, file);
    }

    /** What its readers could not open is refused while its teacher is still there. */
    private void check(Actor actor, StoredFile file) {
        if (file.size() > LARGEST_TO_READ) {
            throw new DocumentProblem.TooLarge("bytes", LARGEST_TO_READ);
        }
        documents.open(actor, file.id().value());
    }
}
