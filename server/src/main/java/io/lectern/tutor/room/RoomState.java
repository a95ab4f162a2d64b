package io.lectern.tutor.room;

import io.lectern.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A room as it is kept: saved at each beat, so that a restart goes on where the class stood.
 *
 * @param id of the class
 * @param lessonVersion the one the class began with; it stays the same when the lesson is published anew
 */
@Aggregate(module = "tutor", name = "room_state", collection = "tutor_room_state")
record RoomState(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID lessonId,
        int lessonVersion,
        RoomMemory memory,
        Instant savedAt) {

    RoomState with(RoomMemory newMemory, Instant now) {
        return new RoomState(id, version, lessonId, lessonVersion, newMemory, now);
    }
}
