package io.lectern.courses.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads about lessons without reading their texts. */
public interface LessonFacts {

    /** What a course's outline needs of a lesson. @param publishedVersion 0 before the first publishing */
    record Fact(
            UUID id,
            UUID courseId,
            String title,
            int publishedVersion,
            String publishedTitle,
            String publishedSummary,
            int publishedMinutes) {}

    /** All lessons of these courses, in no particular order. */
    List<Fact> factsOf(Collection<UUID> courseIds);
}
