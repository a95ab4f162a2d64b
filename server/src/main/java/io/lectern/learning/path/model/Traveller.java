package io.lectern.learning.path.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What gates need to know of a learner.
 *
 * @param since when their enrolment began
 * @param begun lessons of the course
 * @param completed lessons of the course, and other courses
 */
public record Traveller(Instant since, Set<UUID> begun, Set<UUID> completed) {

    public Traveller {
        begun = Set.copyOf(begun);
        completed = Set.copyOf(completed);
    }
}
