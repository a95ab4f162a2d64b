package io.lectern.liveclass.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface ChatLines extends ListCrudRepository<ChatLine, UUID> {

    /** The newest lines, newest first. */
    List<ChatLine> findByClassIdOrderBySaidAtDesc(UUID classId, Limit limit);

    void deleteByClassId(UUID classId);

    void deleteByAuthorId(UUID authorId);
}
