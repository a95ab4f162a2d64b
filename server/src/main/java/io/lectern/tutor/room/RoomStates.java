package io.lectern.tutor.room;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface RoomStates extends ListCrudRepository<RoomState, UUID> {}
