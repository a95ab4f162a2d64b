package io.lectern.media.upload;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Uploads extends ListCrudRepository<Upload, UUID> {

    List<Upload> findByPersonId(UUID personId);

    List<Upload> findByStateIn(Collection<Upload.State> states);

    List<Upload> findByStateAndSubjectIn(Upload.State state, Collection<UUID> subjects);

    List<Upload> findByStateInAndDueAtBefore(Collection<Upload.State> states, Instant moment, Limit limit);
}
