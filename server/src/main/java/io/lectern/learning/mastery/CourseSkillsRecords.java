package io.lectern.learning.mastery;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CourseSkillsRecords extends ListCrudRepository<CourseSkills, UUID> {}
