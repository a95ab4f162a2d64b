package io.lectern.assessment;

import io.lectern.kernel.Problem;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why something cannot be done to a quiz, an exam or an attempt. */
public abstract sealed class AssessmentProblem extends Problem {

    private AssessmentProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** Somebody else changed the assessment meanwhile. */
    public static final class Changed extends AssessmentProblem {
        public Changed(long revision) {
            super(
                    "changed-meanwhile",
                    HttpStatus.CONFLICT,
                    "Somebody else changed this meanwhile",
                    "Nothing was overwritten. Look at the newer version and apply your change to it.",
                    Map.of("what", "assessment", "revision", revision));
        }
    }

    /** Its questions are too few: none, or fewer than are to be drawn. */
    public static final class TooFewQuestions extends AssessmentProblem {
        /** @param missing how many more it takes */
        public TooFewQuestions(int missing) {
            super(
                    "assessment-too-few-questions",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "There are too few questions",
                    "Add questions to the bank, or draw fewer. Missing: " + missing + ".",
                    Map.of("missing", missing));
        }
    }

    /** Learners have begun it: it can be closed, not removed. */
    public static final class Taken extends AssessmentProblem {
        public Taken() {
            super(
                    "assessment-taken",
                    HttpStatus.CONFLICT,
                    "Learners have taken this already",
                    "Their results stay. Close it instead, then nobody can begin it any more.",
                    Map.of());
        }
    }

    /** It opens later. */
    public static final class NotYetOpen extends AssessmentProblem {
        public NotYetOpen(Instant opensAt) {
            super(
                    "assessment-not-yet-open",
                    HttpStatus.CONFLICT,
                    "This is not open yet",
                    "Please come back when it opens.",
                    Map.of("opensAt", opensAt));
        }
    }

    /** Nobody can begin it any more. */
    public static final class Closed extends AssessmentProblem {
        public Closed() {
            super(
                    "assessment-closed",
                    HttpStatus.CONFLICT,
                    "This is closed",
                    "Your results stay. Ask your teacher if you still need to take it.",
                    Map.of());
        }
    }

    /** The person has used every attempt. */
    public static final class NoAttemptLeft extends AssessmentProblem {
        public NoAttemptLeft(int attempts) {
            super(
                    "assessment-no-attempt-left",
                    HttpStatus.CONFLICT,
                    "You have used all your attempts",
                    "Your best result counts. Ask your teacher if you need another attempt.",
                    Map.of("attempts", attempts));
        }
    }

    /** The next attempt begins later. */
    public static final class TooEarly extends AssessmentProblem {
        public TooEarly(Instant startsAt) {
            super(
                    "assessment-too-early",
                    HttpStatus.CONFLICT,
                    "It is too early for another attempt",
                    "Look at the lesson again meanwhile.",
                    Map.of("startsAt", startsAt));
        }
    }

    /** The learner has not confirmed what the assessment asks them to. */
    public static final class HonourNotConfirmed extends AssessmentProblem {
        public HonourNotConfirmed() {
            super(
                    "assessment-honour",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Please confirm the statement first",
                    "Read the statement and tick it, then start.",
                    Map.of("field", "honour"));
        }
    }

    /** The question takes no files, or none of this type. */
    public static final class FileNotAsked extends AssessmentProblem {
        public FileNotAsked(String name) {
            super(
                    "answer-file-type",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This file cannot be handed in here",
                    "Its content is of another type than the question asks for. Save it as one of those types.",
                    Map.of("name", name));
        }
    }

    /** The attempt is over, so answers change nothing any more. */
    public static final class AttemptOver extends AssessmentProblem {
        public AttemptOver() {
            super(
                    "attempt-over",
                    HttpStatus.CONFLICT,
                    "This attempt is over",
                    "What was saved before its end counts.",
                    Map.of());
        }
    }

    /** More learners work at this moment than the server takes up at once. */
    public static final class Rush extends AssessmentProblem {
        private static final long SECONDS = 2;

        public Rush() {
            super(
                    "attempt-rush",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Many are working at this moment",
                    "Your answers stay on your device. Send them again in a few seconds.",
                    Map.of("retryAfterSeconds", SECONDS));
        }
    }

    /** Its marks are released for all learners at once. */
    public static final class ReleasedTogether extends AssessmentProblem {
        public ReleasedTogether() {
            super(
                    "marking-released-together",
                    HttpStatus.CONFLICT,
                    "All results are released together",
                    "Release them all when everything is marked, or change how this is marked.",
                    Map.of());
        }
    }

    /** Something is still to be marked. */
    public static final class NotMarked extends AssessmentProblem {
        /** @param attempts how many are not marked in full */
        public NotMarked(int attempts) {
            super(
                    "marking-not-done",
                    HttpStatus.CONFLICT,
                    "Not everything is marked yet",
                    "Attempts that still wait for marks: " + attempts + ".",
                    Map.of("attempts", attempts));
        }
    }

    /** Somebody has to sign for the marks first. */
    public static final class NotSigned extends AssessmentProblem {
        /** @param attempts how many nobody has signed for */
        public NotSigned(int attempts) {
            super(
                    "marking-not-signed",
                    HttpStatus.CONFLICT,
                    "Nobody has signed for these marks yet",
                    "Somebody other than their only marker looks through them and signs.",
                    Map.of("attempts", attempts));
        }
    }

    /** Results would go out while others still work. */
    public static final class StillUnderWay extends AssessmentProblem {
        /** @param attempts how many are worked on now @param until when nobody can begin any more; null for no such moment */
        public StillUnderWay(int attempts, @Nullable Instant until) {
            super(
                    "marking-still-under-way",
                    HttpStatus.CONFLICT,
                    "Learners are still working on it",
                    "All results go out together when nobody can work on it any more.",
                    until == null ? Map.of("attempts", attempts) : Map.of("attempts", attempts, "until", until));
        }
    }

    /** Answers came after the end of their attempts, and nobody has decided about them. */
    public static final class LateUndecided extends AssessmentProblem {
        /** @param arrivals how many */
        public LateUndecided(int arrivals) {
            super(
                    "late-undecided",
                    HttpStatus.CONFLICT,
                    "Answers that came late wait for a decision",
                    "Decide about them first. Waiting: " + arrivals + ".",
                    Map.of("arrivals", arrivals));
        }
    }

    /** Names would come out while marks are still to be given. */
    public static final class StillAnonymous extends AssessmentProblem {
        public StillAnonymous() {
            super(
                    "marking-still-anonymous",
                    HttpStatus.CONFLICT,
                    "Marking is still going on without names",
                    "Release the results first, then names may be shown.",
                    Map.of());
        }
    }

    /** A language model may not suggest a mark for this answer. */
    public static final class NoSuggestion extends AssessmentProblem {
        public NoSuggestion() {
            super(
                    "suggestion-not-allowed",
                    HttpStatus.CONFLICT,
                    "There is no suggestion for this answer",
                    "Suggestions are for written essays that one person marks, where they were allowed before the attempt began.",
                    Map.of());
        }
    }
}
