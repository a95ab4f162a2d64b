package io.lectern.assessment.marking;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Regrades extends ListCrudRepository<Regrade, UUID> {

    List<Regrade> findByAssessmentIdOrderById(UUID assessmentId);

    void deleteByCourseId(UUID courseId);
}
