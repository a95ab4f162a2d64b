package io.lectern.learning.mastery;

import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.UUID;

/**
 * That an objection was raised or decided, as the others are to hear it.
 *
 * @param event the id of the event, the same however often it is published
 * @param skill its name
 */
public record Announcement(UUID event, Kind kind, String skill, Instant at) implements Json {

    /** What became of the objection. */
    public enum Kind {
        RAISED,
        DECIDED
    }

    static Announcement of(Kind kind, String skill, Instant at) {
        return new Announcement(Ids.next(), kind, skill, at);
    }
}
