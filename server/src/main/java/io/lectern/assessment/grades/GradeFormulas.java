package io.lectern.assessment.grades;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface GradeFormulas extends ListCrudRepository<GradeFormula, UUID> {

    List<GradeFormula> findByCourseIdOrderByNumberDesc(UUID courseId);

    void deleteByCourseId(UUID courseId);
}
