package io.lectern.assessment.drafting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface DraftRuns extends ListCrudRepository<DraftRun, UUID> {

    List<DraftRun> findByCourseIdAndState(UUID courseId, DraftRun.State state);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
