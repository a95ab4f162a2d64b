package io.lectern.learning.cards;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface LessonDecks extends ListCrudRepository<LessonDeck, UUID> {

    List<LessonDeck> findByCourseIdIn(Collection<UUID> courseIds);

    void deleteByCourseId(UUID courseId);
}
