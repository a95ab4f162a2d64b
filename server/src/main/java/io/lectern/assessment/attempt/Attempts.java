package io.lectern.assessment.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Attempts extends ListCrudRepository<Attempt, UUID> {

    List<Attempt> findByAssessmentIdAndPersonIdOrderByNumber(UUID assessmentId, UUID personId);

    List<Attempt> findByPersonIdAndCourseId(UUID personId, UUID courseId);

    List<Attempt> findByAssessmentIdAndIdGreaterThanOrderById(UUID assessmentId, UUID after, Limit limit);

    List<Attempt> findByStateAndDueAtLessThanOrderByDueAt(AttemptState state, Instant due, Limit limit);

    boolean existsByAssessmentId(UUID assessmentId);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
