package io.lectern.assessment.grades;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface GradeEntries extends ListCrudRepository<GradeEntry, UUID> {

    List<GradeEntry> findByCourseId(UUID courseId);

    List<GradeEntry> findByPersonIdAndCourseId(UUID personId, UUID courseId);

    List<GradeEntry> findByColumnId(UUID columnId);

    Optional<GradeEntry> findByColumnIdAndPersonId(UUID columnId, UUID personId);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
