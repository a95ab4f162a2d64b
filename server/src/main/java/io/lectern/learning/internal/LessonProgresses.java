package io.lectern.learning.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LessonProgresses extends ListCrudRepository<LessonProgress, UUID>, LessonReach {

    Optional<LessonProgress> findByPersonIdAndLessonId(UUID personId, UUID lessonId);

    List<LessonProgress> findByPersonIdAndCourseIdIn(UUID personId, Collection<UUID> courseIds);

    List<LessonProgress> findByCourseIdAndPersonIdIn(UUID courseId, Collection<UUID> personIds);

    long countByCourseIdAndLessonId(UUID courseId, UUID lessonId);

    void deleteByPersonId(UUID personId);
}
