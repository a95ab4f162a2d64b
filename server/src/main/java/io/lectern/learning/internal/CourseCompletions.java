package io.lectern.learning.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CourseCompletions extends ListCrudRepository<CourseCompletion, UUID> {

    Optional<CourseCompletion> findByPersonIdAndCourseId(UUID personId, UUID courseId);

    List<CourseCompletion> findByCourseIdAndCompletedAtGreaterThanEqualOrderByCompletedAt(UUID courseId, Instant from);

    List<CourseCompletion> findByCompletedAtGreaterThanEqual(Instant from);

    long countByCompletedAtGreaterThanEqual(Instant from);

    void deleteByPersonId(UUID personId);
}
