package io.lectern.media.video;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface VideoRecords extends ListCrudRepository<Video, UUID> {

    Optional<Video> findByFile(String file);

    /** What is to be done first. */
    Optional<Video> findFirstByStateInAndDueAtLessThanEqualOrderByPriorityDescDueAtAsc(
            Collection<Video.State> states, Instant now);
}
