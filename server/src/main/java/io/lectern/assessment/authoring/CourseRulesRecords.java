package io.lectern.assessment.authoring;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CourseRulesRecords extends ListCrudRepository<CourseRules, UUID> {}
