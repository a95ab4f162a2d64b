package io.lectern.enrolment;

import io.lectern.kernel.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why somebody does not get into a course. */
public abstract sealed class EnrolmentProblem extends Problem {

    private EnrolmentProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** The person does not take this course at this moment. */
    public static final class NotEnrolled extends EnrolmentProblem {
        public NotEnrolled(UUID courseId, String courseSlug) {
            super(
                    "not-enrolled",
                    HttpStatus.FORBIDDEN,
                    "You do not take this course",
                    "Enrol on the course's page, or ask your academy when your access has ended.",
                    Map.of("courseId", courseId, "courseSlug", courseSlug));
        }
    }

    /** The person took this course once, and their time is over. */
    public static final class Ended extends EnrolmentProblem {
        public Ended(UUID courseId, String courseSlug) {
            super(
                    "enrolment-ended",
                    HttpStatus.FORBIDDEN,
                    "Your time in this course is over",
                    "Your progress, grades and certificates stay. Ask your academy if you need more time.",
                    Map.of("courseId", courseId, "courseSlug", courseSlug));
        }
    }

    /** The person takes this course later. */
    public static final class NotBegun extends EnrolmentProblem {
        public NotBegun(UUID courseId, String courseSlug, Instant startsAt) {
            super(
                    "enrolment-not-begun",
                    HttpStatus.FORBIDDEN,
                    "Your time in this course has not begun",
                    "Please come back when it begins.",
                    Map.of("courseId", courseId, "courseSlug", courseSlug, "startsAt", startsAt));
        }
    }

    /** A part of the course is closed to this learner at this moment. */
    public static final class StillClosed extends EnrolmentProblem {
        private final @Nullable Instant opensAt;
        private final List<ToDo> after;

        /** @param opensAt null when it does not wait for a moment @param after what has to be completed first */
        public StillClosed(UUID courseId, UUID placeId, @Nullable Instant opensAt, List<ToDo> after) {
            super(
                    "lesson-closed",
                    HttpStatus.FORBIDDEN,
                    "This is still closed",
                    after.isEmpty()
                            ? "It opens at a later date. Please come back then."
                            : "Complete first: "
                                    + after.stream().map(ToDo::title).collect(Collectors.joining(", ")) + ".",
                    opensAt == null
                            ? Map.of("courseId", courseId, "placeId", placeId, "after", after)
                            : Map.of("courseId", courseId, "placeId", placeId, "after", after, "opensAt", opensAt));
            this.opensAt = opensAt;
            this.after = List.copyOf(after);
        }

        /** Not before then; null when it does not wait for a moment. */
        public @Nullable Instant opensAt() {
            return opensAt;
        }

        public List<ToDo> after() {
            return after;
        }

        /**
         * What comes first.
         *
         * @param lessonId where to go on with a lesson or a module; null for another course
         * @param course the address of another course; null for a part of this one
         */
        public record ToDo(
                UUID id,
                String title,
                @Nullable UUID lessonId,
                @Nullable String course) {}
    }

    /** Learners cannot enrol themselves here. */
    public static final class CourseClosed extends EnrolmentProblem {
        public CourseClosed() {
            super(
                    "enrolment-closed",
                    HttpStatus.CONFLICT,
                    "You cannot enrol in this course yourself",
                    "Please ask your teacher or your academy to enrol you.",
                    Map.of());
        }
    }

    /** The enrolment would end before it begins. */
    public static final class PeriodReversed extends EnrolmentProblem {
        public PeriodReversed() {
            super(
                    "enrolment-period-reversed",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The end lies before the beginning",
                    "Please choose an end after the beginning.",
                    Map.of("field", "validUntil"));
        }
    }
}
