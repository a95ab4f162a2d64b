package io.lectern.liveclass.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A class is over.
 *
 * @param toTheEnd whether the teacher came to the end of the lesson
 * @param attendees who was ever in it
 */
public record ClassEnded(
        UUID classId,
        UUID lessonId,
        UUID courseId,
        String kind,
        boolean toTheEnd,
        List<UUID> attendees,
        Instant startedAt,
        Instant endedAt) {

    public ClassEnded {
        attendees = List.copyOf(attendees);
    }
}
