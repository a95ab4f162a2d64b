package io.lectern.tutor.room;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/** Somebody of whom a room keeps something: what they asked, how they answered. */
@Aggregate(module = "tutor", name = "room_guest", collection = "tutor_room_guest")
@CompoundIndex(name = "room_guest_class_user", def = "{classId: 1, userId: 1}", unique = true)
record RoomGuest(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID classId,
        @Indexed(name = "room_guest_user") UUID userId) {

    static RoomGuest of(UUID classId, UUID userId) {
        return new RoomGuest(Ids.next(), null, classId, userId);
    }
}
