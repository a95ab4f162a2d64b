package io.lectern.courses.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/** An address that a course once had: links to it still lead there, and no other course may take it. */
@Aggregate(module = "courses", name = "former_address", collection = "courses_former_address")
public record FormerAddress(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed(unique = true) String slug,
        @Indexed UUID courseId) {

    static FormerAddress of(String slug, UUID course) {
        return new FormerAddress(Ids.next(), null, slug, course);
    }
}
