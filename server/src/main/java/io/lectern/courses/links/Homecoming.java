package io.lectern.courses.links;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * That what a link leads to shall become a file of the academy and take the link's place. The file itself comes as an upload.
 *
 * @param address as the lesson names it
 */
@Aggregate(module = "courses", name = "homecoming", collection = "courses_homecoming")
@CompoundIndex(name = "homecoming_link", def = "{'lessonId': 1, 'address': 1}", unique = true)
public record Homecoming(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID lessonId,
        String address,
        @Indexed Instant askedAt) {

    static Homecoming of(UUID lessonId, String address, Instant now) {
        return new Homecoming(Ids.next(), null, lessonId, address, now);
    }
}
