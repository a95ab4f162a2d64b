package io.lectern.analytics.home;

import io.lectern.courses.CourseSummary;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one thing that somebody does best next.
 *
 * @param course null for what is of no single course
 * @param target the lesson, the assessment or the certificate; null for cards and marking
 * @param title of the target; of the course for a certificate, empty where there is no target
 * @param percent how far they are in the lesson or, with a new lesson, in the course
 * @param count how many cards or answers wait
 * @param at until when a quiz or exam can be taken; since when answers wait
 */
public record NextStep(
        Kind kind,
        @Nullable CourseSummary course,
        @Nullable UUID target,
        String title,
        int percent,
        int count,
        @Nullable Instant at) {

    /** In the order in which they are looked for. */
    public enum Kind {
        /** An attempt is running. */
        ATTEMPT,
        /** Answers wait for this person's marks. */
        MARKING,
        /** A lesson was begun. */
        GO_ON,
        /** A quiz or exam can be taken now, and has to be, or closes soon. */
        QUIZ,
        /** One was tried and not passed, and may be tried again. */
        QUIZ_AGAIN,
        /** The next lesson of a course. */
        LESSON,
        /** A quiz that nobody asks for can be taken. */
        FREE_QUIZ,
        CARDS,
        CERTIFICATE,
        /** Everything is done in the courses that they take. */
        DONE
    }
}
