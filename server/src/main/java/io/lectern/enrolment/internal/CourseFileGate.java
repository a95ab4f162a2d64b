package io.lectern.enrolment.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseDocuments;
import io.lectern.courses.CourseId;
import io.lectern.courses.DocumentKind;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.media.FileGate;
import io.lectern.media.FileId;
import io.lectern.media.StoredFile;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The figures of a course are for who may follow it, those of a lesson for whom it is open. */
@Component
class CourseFileGate implements FileGate {

    private final EnrolmentRegister register;
    private final CourseAccess access;
    private final CourseCatalog catalog;
    private final CourseDoor door;
    private final CourseDocuments documents;

    CourseFileGate(
            EnrolmentRegister register,
            CourseAccess access,
            CourseCatalog catalog,
            CourseDoor door,
            CourseDocuments documents) {
        this.register = register;
        this.access = access;
        this.catalog = catalog;
        this.door = door;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "course";
    }

    @Override
    public boolean mayOpen(Actor actor, UUID courseId) {
        var course = new CourseId(courseId);
        return register.isEnrolled(actor.id(), course)
                || catalog.find(course).filter(c -> access.mayFollow(actor, c)).isPresent();
    }

    @Override
    public boolean mayOpen(Actor actor, UUID courseId, FileId file) {
        return mayOpen(actor, courseId) && door.mayOpen(actor, new CourseId(courseId), file);
    }

    @Override
    public boolean mayKeep(Actor actor, UUID courseId, StoredFile file) {
        var course = new CourseId(courseId);
        boolean needed =
                DocumentKind.of(file).filter(DocumentKind::isReadByServer).isEmpty();
        return mayOpen(actor, courseId, file.id())
                && (needed || !register.isEnrolled(actor.id(), course) || documents.isHandedOut(course, file.id()));
    }
}
