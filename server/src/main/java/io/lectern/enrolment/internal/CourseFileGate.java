package io.lectern.enrolment.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.media.FileGate;
import io.lectern.media.FileId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The figures of a course are for who may follow it, those of a lesson for whom it is open. */
@Component
class CourseFileGate implements FileGate {

    private final EnrolmentRegister register;
    private final CourseAccess access;
    private final CourseCatalog catalog;
    private final CourseDoor door;

    CourseFileGate(EnrolmentRegister register, CourseAccess access, CourseCatalog catalog, CourseDoor door) {
        this.register = register;
        this.access = access;
        this.catalog = catalog;
        this.door = door;
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
}
