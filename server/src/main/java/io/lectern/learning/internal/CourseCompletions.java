package io.lectern.learning.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CourseCompletions extends ListCrudRepository<CourseCompletion, UUID> {

    Optional<CourseCompletion> findByPersonIdAndCourseId(UUID personId, UUID courseId);

    void deleteByPersonId(UUID personId);
}
