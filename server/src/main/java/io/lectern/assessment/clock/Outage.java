package io.lectern.assessment.clock;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/** A time in which nobody could reach the academy. @param downAt when it was last known to be up */
@Aggregate(module = "assessment", name = "outage", collection = "assessment_outage")
record Outage(
        @Id UUID id,
        @Version @Nullable Long version,
        Instant downAt,
        @Indexed Instant backAt) {

    static Outage of(Instant downAt, Instant backAt) {
        return new Outage(Ids.next(), null, downAt, backAt);
    }
}
