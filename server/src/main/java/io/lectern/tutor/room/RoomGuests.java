package io.lectern.tutor.room;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface RoomGuests extends ListCrudRepository<RoomGuest, UUID> {

    List<RoomGuest> findByUserId(UUID userId);

    boolean existsByClassIdAndUserId(UUID classId, UUID userId);

    void deleteByClassId(UUID classId);

    void deleteByClassIdAndUserId(UUID classId, UUID userId);
}
