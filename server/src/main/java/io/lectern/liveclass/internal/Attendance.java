package io.lectern.liveclass.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/** Somebody was in a class. */
@Aggregate(module = "liveclass", name = "attendance", collection = "liveclass_attendance")
@CompoundIndex(name = "attendance_once", def = "{classId: 1, userId: 1}", unique = true)
@CompoundIndex(name = "attendance_user", def = "{userId: 1}")
record Attendance(@Id UUID id, @Version @Nullable Long version, UUID classId, UUID userId, Instant enteredAt) {

    static Attendance of(UUID classId, UUID userId, Instant now) {
        return new Attendance(Ids.next(), null, classId, userId, now);
    }
}
