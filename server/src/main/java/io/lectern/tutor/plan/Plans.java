package io.lectern.tutor.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Every plan there is. */
interface Plans extends ListCrudRepository<Plan, UUID>, PlanAdditions {

    Optional<Plan> findByLessonIdAndLessonVersion(UUID lessonId, int lessonVersion);

    /** The plan of the version before. */
    Optional<Plan> findFirstByLessonIdAndLessonVersionLessThanOrderByLessonVersionDesc(
            UUID lessonId, int lessonVersion);
}
