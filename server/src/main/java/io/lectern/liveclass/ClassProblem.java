package io.lectern.liveclass;

import io.lectern.kernel.Problem;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What classes refuse. */
public abstract sealed class ClassProblem extends Problem {

    private ClassProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** The lesson cannot be taught since no version of it is published. */
    public static final class LessonNotPublished extends ClassProblem {
        public LessonNotPublished(UUID lesson) {
            super(
                    "class-lesson-not-published",
                    HttpStatus.CONFLICT,
                    "This lesson is not published yet",
                    "A class is taught from a published lesson. Publish it first.",
                    Map.of("lessonId", lesson));
        }
    }

    /** A class for many needs somebody who teaches the course. */
    public static final class NotEnrolled extends ClassProblem {
        public NotEnrolled(UUID course) {
            super(
                    "class-not-enrolled",
                    HttpStatus.FORBIDDEN,
                    "You do not take this course",
                    "Enrol in the course first; then its classes are open to you.",
                    Map.of("courseId", course));
        }
    }

    /** It has not begun. */
    public static final class NotRunning extends ClassProblem {
        public NotRunning(@Nullable Instant startsAt) {
            super(
                    "class-not-running",
                    HttpStatus.CONFLICT,
                    "This class has not begun",
                    "Please come back when it starts.",
                    startsAt == null ? Map.of() : Map.of("startsAt", startsAt));
        }
    }

    /** It is over. */
    public static final class AlreadyEnded extends ClassProblem {
        public AlreadyEnded() {
            super(
                    "class-ended",
                    HttpStatus.CONFLICT,
                    "This class is over",
                    "You can look at its summary and replay.",
                    Map.of());
        }
    }

    /** It is over, and what was said in it is not kept any more. */
    public static final class NotKept extends ClassProblem {
        public NotKept(Instant since) {
            super(
                    "class-not-kept",
                    HttpStatus.GONE,
                    "This class can no longer be heard",
                    "Its recording was deleted. What you learned in it stays.",
                    Map.of("since", since));
        }
    }

    /** A recording shows to those who attended only if there is a class that they could attend. */
    public static final class NobodyAttended extends ClassProblem {
        public NobodyAttended() {
            super(
                    "recording-of-no-class",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Nobody can have attended",
                    "This recording belongs to no class that was held here. Choose the class first.",
                    Map.of());
        }
    }

    /** A message that makes no sense here. */
    public static final class BadMessage extends ClassProblem {
        public BadMessage(String why) {
            super(
                    "class-bad-message",
                    HttpStatus.BAD_REQUEST,
                    "This message was not understood",
                    "Nothing happened. Please reload the page if this comes again.",
                    Map.of("why", why));
        }
    }

    /** More text than a message may have. */
    public static final class MessageTooLong extends ClassProblem {
        public MessageTooLong(int limit) {
            super(
                    "class-message-too-long",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This is too long",
                    "Please say it in fewer words.",
                    Map.of("max", limit));
        }
    }

    /** More messages than a person writes. */
    public static final class TooManyMessages extends ClassProblem {
        public TooManyMessages() {
            super(
                    "class-too-many-messages",
                    HttpStatus.TOO_MANY_REQUESTS,
                    "That was too fast",
                    "Please wait a moment and try again.",
                    Map.of());
        }
    }

    /** Our fault. */
    public static final class Failed extends ClassProblem {
        public Failed() {
            super(
                    "class-failed",
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "Something went wrong on our side",
                    "Your class goes on. Please try that again.",
                    Map.of());
        }
    }
}
