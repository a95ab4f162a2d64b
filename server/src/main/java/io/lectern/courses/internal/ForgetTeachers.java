package io.lectern.courses.internal;

import io.lectern.accounts.events.AccountErased;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes a person whose account is gone out of the courses that they taught. */
@Component
class ForgetTeachers {

    private static final int AT_ONCE = 50;

    private final Courses courses;

    ForgetTeachers(Courses courses) {
        this.courses = courses;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        var filter = new CourseSearch.Filter(null, erased.userId(), null);
        List<Course> taught = courses.page(filter, null, AT_ONCE);
        while (!taught.isEmpty()) {
            taught.forEach(course -> courses.save(course.taughtBy(course.teachers().stream()
                    .filter(t -> !t.equals(erased.userId()))
                    .toList())));
            taught = courses.page(filter, null, AT_ONCE);
        }
    }
}
