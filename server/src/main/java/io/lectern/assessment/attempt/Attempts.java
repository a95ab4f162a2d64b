package io.lectern.assessment.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Attempts extends ListCrudRepository<Attempt, UUID>, AttemptScores {

    List<Attempt> findByAssessmentIdAndPersonIdOrderByNumber(UUID assessmentId, UUID personId);

    List<Attempt> findByPersonIdAndCourseId(UUID personId, UUID courseId);

    List<Attempt> findByAssessmentIdAndIdGreaterThanOrderById(UUID assessmentId, UUID after, Limit limit);

    List<Attempt> findByStateAndDueAtLessThanOrderByDueAt(AttemptState state, Instant due, Limit limit);

    List<Attempt> findByCourseIdInAndStateAndIdGreaterThanOrderById(
            Collection<UUID> courseIds, AttemptState state, UUID after, Limit limit);

    List<Attempt> findByAssessmentIdAndStateAndIdGreaterThanOrderById(
            UUID assessmentId, AttemptState state, UUID after, Limit limit);

    /** Those whose time ends. */
    int countByAssessmentIdAndStateAndDueAtIsNotNull(UUID assessmentId, AttemptState state);

    List<Attempt> findByPersonId(UUID personId);

    List<Attempt> findByCourseId(UUID courseId);

    boolean existsByAssessmentIdAndStateAndDueAtGreaterThan(UUID assessmentId, AttemptState state, Instant moment);

    boolean existsByAssessmentId(UUID assessmentId);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
