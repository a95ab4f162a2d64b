package io.lectern.assessment.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ExtraTimes extends ListCrudRepository<ExtraTime, UUID> {

    Optional<ExtraTime> findByAssessmentIdAndPersonId(UUID assessmentId, UUID personId);

    List<ExtraTime> findByAssessmentIdOrderById(UUID assessmentId);

    List<ExtraTime> findByPersonIdAndCourseId(UUID personId, UUID courseId);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
