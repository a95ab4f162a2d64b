package io.lectern.notifications.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** All mails of the last weeks. */
public interface Mails extends ListCrudRepository<Mail, UUID> {

    List<Mail> findByStateAndDueAtLessThanEqualOrderByDueAt(Mail.State state, Instant now, Limit limit);

    /** Newest first: ids sort by time. */
    List<Mail> findByIdLessThanOrderByIdDesc(UUID before, Limit limit);

    long deleteByPersonId(UUID personId);

    long deleteByCreatedAtBefore(Instant time);
}
