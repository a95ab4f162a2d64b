package io.lectern.courses.library;

import io.lectern.kernel.Aggregate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** How much room files may take. @param id the course, or {@link #ACADEMY} @param bytes at most, null for no limit */
@Aggregate(module = "courses", name = "quota", collection = "courses_quota")
record Quota(
        @Id UUID id,
        @Version @Nullable Long version,
        @Nullable Long bytes) {

    /** In the place of a course: the whole academy. */
    static final UUID ACADEMY = new UUID(0, 0);

    static Quota of(UUID id) {
        return new Quota(id, null, null);
    }

    Quota limited(@Nullable Long newBytes) {
        return new Quota(id, version, newBytes);
    }
}
