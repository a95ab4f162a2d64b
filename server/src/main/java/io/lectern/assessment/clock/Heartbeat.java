package io.lectern.assessment.clock;

import io.lectern.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** When the academy was last known to be up. There is one. */
@Aggregate(module = "assessment", name = "heartbeat", collection = "assessment_heartbeat")
record Heartbeat(@Id UUID id, @Version @Nullable Long version, Instant aliveAt) {

    static final UUID ID = new UUID(0, 1);

    Heartbeat at(Instant moment) {
        return new Heartbeat(id, version, moment);
    }
}
