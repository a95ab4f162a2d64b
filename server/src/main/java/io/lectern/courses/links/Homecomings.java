package io.lectern.courses.links;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** What is on its way home. */
public interface Homecomings extends ListCrudRepository<Homecoming, UUID> {

    List<Homecoming> findByAskedAtLessThan(Instant moment, Limit most);

    Optional<Homecoming> findByLessonIdAndAddress(UUID lessonId, String address);
}
