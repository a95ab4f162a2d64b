package io.lectern.assessment;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells learners which quizzes and exams stand before them, and what they have reached as far as they may know it. */
public interface OfferedAssessments {

    /** Whether an attempt may begin, or why not. */
    enum Door {
        OPEN,
        /** An attempt is going on. */
        RUNNING,
        NOT_YET,
        /** Too soon after the last attempt. */
        COOLING,
        NONE_LEFT,
        CLOSED,
        /** Its place in the course is still closed to the learner. */
        GATED,
        /** The person does not take the course at this moment. */
        NOT_TAKING
    }

    /** An attempt whose marks are complete and released. @param at when it was handed in */
    record Reached(UUID attempt, Score score, boolean passed, Instant at) {}

    /**
     * @param placeId the lesson, the module or the course
     * @param opensAt when the door opens by itself, null when it does not
     * @param closesAt when the last attempt ends, null for never
     * @param used attempts so far
     * @param awaiting whether something of theirs waits for marks or their release
     * @param reached the latest first
     */
    record Offered(
            UUID id,
            String title,
            AssessmentPlace place,
            UUID placeId,
            boolean required,
            Door door,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            int used,
            boolean passed,
            boolean awaiting,
            List<Reached> reached) {
        public Offered {
            reached = List.copyOf(reached);
        }
    }

    /** Those of a course that learners can see, for whoever may follow it. */
    List<Offered> of(Actor actor, CourseId course);
}
