package samples.broken.assessment.grades.formula;

import org.springframework.data.repository.ListCrudRepository;

/** Breaks on purpose: a formula that needs a store. */
record AsksTheStore(ListCrudRepository<String, String> answers) {}
