package samples.broken.tutor.adapt;

import org.springframework.data.repository.ListCrudRepository;

/** Breaks on purpose: a formula that needs a store. */
record AsksTheStore(ListCrudRepository<String, String> answers) {}
