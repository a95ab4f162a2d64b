package io.lectern.analytics.home;

import io.lectern.courses.CourseSummary;
import java.time.Instant;
import java.util.UUID;

/** Something with a date that concerns a learner. @param target what opens, closes or begins; the course when access to it ends */
public record Upcoming(Kind kind, Instant at, CourseSummary course, UUID target, String title) {

    /** What happens then. */
    public enum Kind {
        /** A quiz or exam opens. */
        OPENS,
        /** It may be tried again. */
        REOPENS,
        /** It closes, and is not passed. */
        CLOSES,
        /** A lesson may be opened from then on. */
        LESSON,
        /** All lessons of a module may be opened from then on. */
        MODULE,
        /** The course opens. */
        COURSE,
        /** A class begins. */
        CLASS,
        /** Access to the course ends. */
        ENROLMENT_ENDS
    }
}
