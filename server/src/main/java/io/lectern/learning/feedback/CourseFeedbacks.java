package io.lectern.learning.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CourseFeedbacks extends ListCrudRepository<CourseFeedback, UUID> {

    Optional<CourseFeedback> findByCourseIdAndPersonId(UUID courseId, UUID personId);

    List<CourseFeedback> findByCourseId(UUID courseId);

    void deleteByCourseIdAndPersonId(UUID courseId, UUID personId);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
