package io.lectern.learning.mastery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LearnerMasteries extends ListCrudRepository<LearnerMastery, UUID> {

    Optional<LearnerMastery> findByPersonIdAndCourseId(UUID personId, UUID courseId);

    List<LearnerMastery> findByCourseId(UUID courseId);

    /** Those with an objection that waits, in all courses. */
    List<LearnerMastery> findByObjectedAtIsNotNull();

    /** Those with something that was to be announced before then. */
    List<LearnerMastery> findByAnnounceSinceLessThan(Instant moment);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
