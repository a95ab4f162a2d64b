package io.lectern.courses.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds courses in ways that cannot be derived from a name. */
public interface CourseSearch {

    /**
     * Which courses are meant; null means any.
     *
     * @param text words of title or summary
     */
    record Filter(
            @Nullable CourseStatus status,
            @Nullable UUID teacher,
            @Nullable String text) {}

    /** One page, the newest first. @param before the last course of the page before */
    List<Course> page(Filter filter, @Nullable UUID before, int limit);

    /** The course that a lesson belongs to. */
    Optional<Course> holding(UUID lesson);
}
