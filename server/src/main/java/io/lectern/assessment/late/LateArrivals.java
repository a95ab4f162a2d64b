package io.lectern.assessment.late;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LateArrivals extends ListCrudRepository<LateArrival, UUID> {

    Optional<LateArrival> findByAttemptIdAndName(UUID attemptId, String name);

    List<LateArrival> findByAttemptIdOrderById(UUID attemptId);

    List<LateArrival> findByAssessmentIdOrderById(UUID assessmentId);

    List<LateArrival> findByCourseIdInAndState(Collection<UUID> courseIds, LateState state);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
