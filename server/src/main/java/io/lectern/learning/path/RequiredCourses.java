package io.lectern.learning.path;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.CompletedCourses;
import io.lectern.learning.PathProblem;
import io.lectern.learning.path.model.CourseCircle;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Courses that others ask to be completed first. One that left the catalogue holds nobody up: nobody could begin it. */
@Component
class RequiredCourses {

    private final CoursePaths records;
    private final CourseCatalog catalog;
    private final CompletedCourses completed;

    RequiredCourses(CoursePaths records, CourseCatalog catalog, CompletedCourses completed) {
        this.records = records;
        this.catalog = catalog;
        this.completed = completed;
    }

    /** What teachers named and what still exists, in their order. */
    List<CourseSummary> of(CoursePath path) {
        return inOrder(path.requiredCourses());
    }

    /** Those of them that learners can find. */
    List<CourseSummary> offered(CoursePath path) {
        return of(path).stream().filter(CourseSummary::published).toList();
    }

    boolean completed(UserId person, CourseSummary course) {
        return completed.find(person, course.id()).isPresent();
    }

    /** That the course may ask for these: they can be found, and none of them waits for it. */
    void check(CoursePath path, List<UUID> wanted) {
        List<UUID> added = wanted.stream()
                .filter(course -> !path.requiredCourses().contains(course))
                .toList();
        if (inOrder(added).stream().filter(CourseSummary::published).count() != added.size()) {
            throw new GeneralProblem.Invalid("requires", "unknown", "A course named here is not in the catalogue.");
        }
        List<UUID> circle = CourseCircle.through(path.id(), wanted, this::requiredBy);
        if (!circle.isEmpty()) {
            throw new PathProblem.CoursesInCircle(
                    inOrder(circle).stream().map(CourseSummary::title).toList());
        }
    }

    private List<UUID> requiredBy(UUID course) {
        return records.findById(course).map(CoursePath::requiredCourses).orElse(List.of());
    }

    private List<CourseSummary> inOrder(List<UUID> courses) {
        var found = catalog.findAll(courses.stream().map(CourseId::new).toList()).stream()
                .collect(Collectors.toMap(c -> c.id().value(), Function.identity()));
        return courses.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
