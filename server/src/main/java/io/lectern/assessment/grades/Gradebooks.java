package io.lectern.assessment.grades;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Gradebooks extends ListCrudRepository<Gradebook, UUID> {}
