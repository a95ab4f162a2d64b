package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.media.FileGate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The picture of a course is for everybody who may see the course. */
@Component
class CoverGate implements FileGate {

    private final Courses courses;

    CoverGate(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String kind() {
        return CourseSettings.COVER_SCOPE;
    }

    @Override
    public boolean mayOpen(Actor actor, UUID courseId) {
        return courses.findById(courseId)
                .filter(course -> CoursePolicy.maySee(actor, course))
                .isPresent();
    }
}
