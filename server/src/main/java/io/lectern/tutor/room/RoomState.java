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
 * @param node that teaches it, null when none does
 * @param heldUntil when another node may take it over although this one did not let go
 */
@Aggregate(module = "tutor", name = "room_state", collection = "tutor_room_state")
record RoomState(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID lessonId,
        int lessonVersion,
        RoomMemory memory,
        Instant savedAt,
        @Nullable String node,
        @Nullable Instant heldUntil) {

    RoomState with(RoomMemory newMemory, Instant now) {
        return new RoomState(id, version, lessonId, lessonVersion, newMemory, now, node, heldUntil);
    }

    /** Held by this node, for that long from now. */
    RoomState heldBy(String newNode, Instant until) {
        return new RoomState(id, version, lessonId, lessonVersion, memory, savedAt, newNode, until);
    }

    /** Free for any node. */
    RoomState released() {
        return new RoomState(id, version, lessonId, lessonVersion, memory, savedAt, null, null);
    }

    boolean isHeldByAnother(String asking, Instant now) {
        return node != null && !node.equals(asking) && heldUntil != null && heldUntil.isAfter(now);
    }
}
