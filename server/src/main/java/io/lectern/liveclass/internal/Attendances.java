package io.lectern.liveclass.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Attendances extends ListCrudRepository<Attendance, UUID> {

    boolean existsByClassIdAndUserId(UUID classId, UUID userId);

    List<Attendance> findByClassId(UUID classId);

    List<Attendance> findByUserIdOrderByEnteredAtDesc(UUID userId, Limit limit);

    List<Attendance> findByUserIdAndClassIdIn(UUID userId, Collection<UUID> classIds);

    void deleteByUserId(UUID userId);
}
