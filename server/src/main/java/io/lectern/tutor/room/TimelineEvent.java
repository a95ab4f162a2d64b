package io.lectern.tutor.room;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/**
 * Something everybody in a class got from the teacher.
 *
 * @param number grows within the class
 * @param at milliseconds of the room's clock
 * @param message as it was sent, without the clip, which is found again by what was said
 */
@Aggregate(module = "tutor", name = "timeline_event", collection = "tutor_timeline_event")
@CompoundIndex(name = "timeline_event_class", def = "{classId: 1, number: 1}")
record TimelineEvent(@Id UUID id, @Version @Nullable Long version, UUID classId, long number, long at, String message) {

    TimelineEvent saying(String newMessage) {
        return new TimelineEvent(id, version, classId, number, at, newMessage);
    }

    static TimelineEvent of(UUID classId, long number, long at, String message) {
        return new TimelineEvent(Ids.next(), null, classId, number, at, message);
    }
}
