package samples.broken.learning.mastery.model;

import org.springframework.data.repository.ListCrudRepository;

/** Breaks on purpose: a formula that needs a store. */
record AsksTheStore(ListCrudRepository<String, String> answers) {}
