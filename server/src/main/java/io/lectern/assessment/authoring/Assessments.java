package io.lectern.assessment.authoring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Assessments extends ListCrudRepository<Assessment, UUID> {

    List<Assessment> findByCourseIdOrderById(UUID courseId);

    void deleteByCourseId(UUID courseId);
}
