package io.lectern.tutor.room;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface TimelineEvents extends ListCrudRepository<TimelineEvent, UUID> {

    List<TimelineEvent> findByClassIdOrderByNumber(UUID classId);

    void deleteByClassId(UUID classId);
}
