package io.lectern.liveclass.recording;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Recordings extends ListCrudRepository<Recording, UUID> {

    List<Recording> findByCourseIdOrderByHeldAtDesc(UUID courseId, Limit limit);

    List<Recording> findByCourseId(UUID courseId);

    List<Recording> findByCourseIdIn(Collection<UUID> courseIds);

    /** Of what took place before a moment, in the order of their ids. */
    List<Recording> findByHeldAtBeforeAndIdGreaterThanOrderById(Instant before, UUID after, Limit limit);
}
