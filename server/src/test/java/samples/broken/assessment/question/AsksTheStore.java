package samples.broken.assessment.question;

import org.springframework.data.repository.ListCrudRepository;

/** Breaks on purpose: a score that needs a store. */
record AsksTheStore(ListCrudRepository<String, String> answers) {}
