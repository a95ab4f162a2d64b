package io.lectern.analytics.course;

import io.lectern.accounts.UserId;
import io.lectern.learning.LearnerStandings.Standing;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes a course now.
 *
 * @param standing null for who has not begun
 * @param active when they learnt in the course last: read, answered, reviewed or were taught; null for never
 */
record CourseLearner(
        UserId person,
        Instant enrolledSince,
        boolean completed,
        @Nullable Standing standing,
        @Nullable Instant active) {

    int percent() {
        return standing == null ? 0 : standing.percent();
    }

    boolean wasActiveSince(Instant moment) {
        return active != null && !active.isBefore(moment);
    }

    /** When they learnt last; when they came, for who has not begun. */
    Instant lastSign() {
        return active == null || active.isBefore(enrolledSince) ? enrolledSince : active;
    }

    /** Whether they have not completed the course, and nothing was heard of them for so long. */
    boolean isStuckAt(Instant now, Duration quiet) {
        return !completed && !lastSign().isAfter(now.minus(quiet));
    }
}
