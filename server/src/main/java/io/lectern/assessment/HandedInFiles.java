package io.lectern.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files that were handed in as answers. */
public interface HandedInFiles {

    /**
     * The files of one attempt.
     *
     * @param title of the assessment
     * @param personId who handed them in
     * @param at when the attempt was begun
     */
    record Handed(UUID attemptId, String title, UUID courseId, UUID personId, Instant at) {}

    /** How many files are older than this. */
    long countBefore(Instant moment);

    /** Attempts with files that are older than this, the oldest first. */
    List<Handed> before(Instant moment, int atMost);

    /** The attempts keep all but these files. @return of how many attempts they were, so many at most */
    long letGoBefore(Instant moment, int atMost);
}
