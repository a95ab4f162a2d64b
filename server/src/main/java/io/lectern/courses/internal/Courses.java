package io.lectern.courses.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All courses. */
public interface Courses extends ListCrudRepository<Course, UUID>, CourseSearch {

    Optional<Course> findBySlug(String slug);
}
