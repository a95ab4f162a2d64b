package io.lectern.media.video;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface VideoRecords extends ListCrudRepository<Video, UUID> {

    Optional<Video> findByFile(String file);

    List<Video> findByFileIn(Collection<String> files);

    /** What is to be done first. */
    Optional<Video> findFirstByStateInAndDueAtLessThanEqualOrderByPriorityDescDueAtAsc(
            Collection<Video.State> states, Instant now);
}
