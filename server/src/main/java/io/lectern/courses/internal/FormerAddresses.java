package io.lectern.courses.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All addresses that courses once had. */
public interface FormerAddresses extends ListCrudRepository<FormerAddress, UUID> {

    Optional<FormerAddress> findBySlug(String slug);

    void deleteByCourseId(UUID courseId);
}
