package io.lectern.assessment.clock;

import io.lectern.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The academy's key for moments. There is one, made when it is first needed. @param secret in Base64 */
@Aggregate(module = "assessment", name = "time_key", collection = "assessment_time_key")
record TimeKeyRecord(@Id UUID id, @Version @Nullable Long version, String secret, Instant createdAt) {

    static final UUID ID = new UUID(0, 1);

    @Override
    public String toString() {
        return "TimeKeyRecord[...]";
    }
}
