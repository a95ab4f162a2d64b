package io.lectern.learning.path;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CoursePaths extends ListCrudRepository<CoursePath, UUID> {}
