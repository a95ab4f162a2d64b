package io.lectern.liveclass.audience;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CourseAudiences extends ListCrudRepository<CourseAudience, UUID> {}
