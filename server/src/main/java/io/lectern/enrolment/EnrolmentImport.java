package io.lectern.enrolment;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Brings enrolments in that began before they were known here: the demo academy, imports. */
public interface EnrolmentImport {

    /** The person takes the course from that moment on, with no end. An enrolment that is there already stays as it is. */
    default void bring(UserId person, CourseId course, Instant from) {
        bring(person, course, from, null);
    }

    /** The same with an end. @param until the first moment at which it is over, null for none */
    void bring(UserId person, CourseId course, Instant from, @Nullable Instant until);
}
