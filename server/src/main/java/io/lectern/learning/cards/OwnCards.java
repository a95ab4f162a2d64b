package io.lectern.learning.cards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface OwnCards extends ListCrudRepository<OwnCard, UUID> {

    List<OwnCard> findByPersonIdOrderById(UUID personId);

    long countByPersonId(UUID personId);

    void deleteByPersonId(UUID personId);
}
