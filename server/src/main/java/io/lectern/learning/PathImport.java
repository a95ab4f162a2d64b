package io.lectern.learning;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays out the way through courses that are brought in: the demo academy, imports. */
public interface PathImport {

    /** Ways to complete a lesson. */
    enum CompletedBy {
        READ,
        QUIZ,
        CLASS
    }

    /**
     * What holds for one lesson or module.
     *
     * @param place the lesson or the module
     * @param ways to complete the lesson; empty for the usual, and for modules
     * @param any whether one of them is enough
     * @param classShare how much of a class counts as attended, in percent
     * @param opensAt null for at once
     * @param after lessons and modules that come first
     */
    record Step(
            UUID place,
            List<CompletedBy> ways,
            boolean any,
            int classShare,
            @Nullable Instant opensAt,
            List<UUID> after) {
        public Step {
            ways = List.copyOf(ways);
            after = List.copyOf(after);
        }
    }

    /** A course for which something was decided already is left as it is. @param actor who may edit the course */
    void bring(Actor actor, CourseId course, List<Step> steps);
}
