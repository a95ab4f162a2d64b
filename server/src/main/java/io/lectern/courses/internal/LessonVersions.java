package io.lectern.courses.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All published versions of all lessons. */
public interface LessonVersions extends ListCrudRepository<LessonVersion, UUID>, LessonVersionLists {

    Optional<LessonVersion> findByLessonIdAndNumber(UUID lessonId, int number);
}
