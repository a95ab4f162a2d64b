package io.lectern.learning.internal;

import static java.util.stream.Collectors.toSet;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.learning.BegunCourses;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ReadBegunCourses implements BegunCourses {

    private final LessonProgresses progresses;

    ReadBegunCourses(LessonProgresses progresses) {
        this.progresses = progresses;
    }

    @Override
    public Set<Place> all() {
        return progresses.begun().stream()
                .map(begun -> new Place(new UserId(begun.personId()), new CourseId(begun.courseId())))
                .collect(toSet());
    }
}
