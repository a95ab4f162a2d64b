package io.lectern.learning.cards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CardStudies extends ListCrudRepository<CardStudy, UUID> {

    Optional<CardStudy> findByPersonIdAndCardId(UUID personId, UUID cardId);

    List<CardStudy> findByPersonId(UUID personId);

    void deleteByPersonIdAndCardId(UUID personId, UUID cardId);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
