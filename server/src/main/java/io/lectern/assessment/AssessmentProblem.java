package io.lectern.assessment;

import io.lectern.kernel.Problem;
import java.time.Instant;
import java.util.Map;
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
}
