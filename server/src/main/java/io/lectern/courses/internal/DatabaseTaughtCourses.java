package io.lectern.courses.internal;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.TaughtCourses;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DatabaseTaughtCourses implements TaughtCourses {

    private static final int AT_ONCE = 200;

    private final Courses courses;
    private final CourseCatalog catalog;

    DatabaseTaughtCourses(Courses courses, CourseCatalog catalog) {
        this.courses = courses;
        this.catalog = catalog;
    }

    @Override
    public List<CourseSummary> by(UserId teacher) {
        return found(teacher.value());
    }

    @Override
    public List<CourseSummary> byAnybody() {
        return found(null);
    }

    private List<CourseSummary> found(@Nullable UUID teacher) {
        var filter = new CourseSearch.Filter(null, teacher, null);
        List<CourseId> ids = new ArrayList<>();
        List<Course> page = courses.page(filter, null, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(course -> ids.add(new CourseId(course.id())));
            page = courses.page(filter, page.getLast().id(), AT_ONCE);
        }
        return catalog.findAll(ids);
    }
}
