package io.lectern.learning.cards;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CardPaces extends ListCrudRepository<CardPace, UUID> {}
