package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers who has completed which course, and when first. */
public interface CompletedCourses {

    /** That a person has completed a course. */
    record Completion(UserId person, CourseId course, Instant at) {}

    Optional<Completion> find(UserId person, CourseId course);

    /** Who has completed the course at that moment or later, in the order of time. */
    List<Completion> of(CourseId course, Instant from);

    /** Who has completed which course at that moment or later, of the whole academy. */
    List<Completion> all(Instant from);

    /** How many courses were completed in a span of time. */
    long count(Instant from, Instant before);
}
