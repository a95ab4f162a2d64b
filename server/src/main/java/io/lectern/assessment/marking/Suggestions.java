package io.lectern.assessment.marking;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Suggestions extends ListCrudRepository<Suggestion, UUID> {

    Optional<Suggestion> findByItemIdAndMarkerId(UUID itemId, UUID markerId);

    void deleteByPersonId(UUID personId);

    void deleteByMarkerId(UUID markerId);

    void deleteByCourseId(UUID courseId);
}
