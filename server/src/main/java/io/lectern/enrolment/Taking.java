package io.lectern.enrolment;

import io.lectern.courses.CourseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person takes a course, will take it or took it.
 *
 * @param from when it begins or began
 * @param until when it ends or ended; null for no end
 */
public record Taking(
        CourseId course, Instant from, @Nullable Instant until, State state) {

    /** How the enrolment stands at the moment of asking. */
    public enum State {
        /** It begins later. */
        COMING,
        CURRENT,
        /** It has ended, by itself or because somebody said so. What was done stays with the learner. */
        OVER
    }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }
}
