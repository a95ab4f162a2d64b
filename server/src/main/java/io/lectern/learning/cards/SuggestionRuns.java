package io.lectern.learning.cards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SuggestionRuns extends ListCrudRepository<SuggestionRun, UUID> {

    List<SuggestionRun> findByCourseIdAndState(UUID courseId, SuggestionRun.State state);

    Optional<SuggestionRun> findFirstByLessonIdOrderByIdDesc(UUID lessonId);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
