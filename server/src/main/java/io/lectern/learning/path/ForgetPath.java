package io.lectern.learning.path;

import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the way through a course that is gone. */
@Component
class ForgetPath {

    private final CoursePaths records;

    ForgetPath(CoursePaths records) {
        this.records = records;
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        records.deleteById(deleted.courseId());
    }
}
