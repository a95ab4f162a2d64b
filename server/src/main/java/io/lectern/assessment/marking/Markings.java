package io.lectern.assessment.marking;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Markings extends ListCrudRepository<Marking, UUID> {

    boolean existsByAssessmentIdAndStateNot(UUID assessmentId, MarkingState state);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
