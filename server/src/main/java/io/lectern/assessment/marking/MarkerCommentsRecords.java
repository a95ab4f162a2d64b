package io.lectern.assessment.marking;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface MarkerCommentsRecords extends ListCrudRepository<MarkerComments, UUID> {}
