package io.lectern.courses.links;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** All links that lessons show, as they were last seen. */
public interface CheckedLinks extends ListCrudRepository<CheckedLink, UUID> {

    List<CheckedLink> findByAddressIn(Collection<String> addresses);

    List<CheckedLink> findByDueAtLessThanEqualOrderByDueAtAsc(Instant moment, Limit most);

    List<CheckedLink> findByUsedAtLessThan(Instant moment, Limit most);

    List<CheckedLink> findByStateAndTold(CheckedLink.State state, boolean told);
}
