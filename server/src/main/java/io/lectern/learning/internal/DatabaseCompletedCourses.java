package io.lectern.learning.internal;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.learning.CompletedCourses;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DatabaseCompletedCourses implements CompletedCourses {

    private final CourseCompletions completions;

    DatabaseCompletedCourses(CourseCompletions completions) {
        this.completions = completions;
    }

    @Override
    public Optional<Completion> find(UserId person, CourseId course) {
        return completions
                .findByPersonIdAndCourseId(person.value(), course.value())
                .map(DatabaseCompletedCourses::told);
    }

    @Override
    public List<Completion> of(CourseId course, Instant from) {
        return completions.findByCourseIdAndCompletedAtGreaterThanEqualOrderByCompletedAt(course.value(), from).stream()
                .map(DatabaseCompletedCourses::told)
                .toList();
    }

    @Override
    public List<Completion> all(Instant from) {
        return completions.findByCompletedAtGreaterThanEqual(from).stream()
                .map(DatabaseCompletedCourses::told)
                .toList();
    }

    @Override
    public long count(Instant from, Instant before) {
        return completions.countByCompletedAtGreaterThanEqual(from)
                - completions.countByCompletedAtGreaterThanEqual(before);
    }

    private static Completion told(CourseCompletion completion) {
        return new Completion(
                new UserId(completion.personId()), new CourseId(completion.courseId()), completion.completedAt());
    }
}
