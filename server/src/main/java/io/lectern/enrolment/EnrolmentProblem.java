package io.lectern.enrolment;

import io.lectern.kernel.Problem;
import java.util.Map;
import java.util.UUID;
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
