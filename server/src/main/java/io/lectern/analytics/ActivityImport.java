package io.lectern.analytics;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;

/** Brings in when somebody was learning before it was known here: the demo academy. */
public interface ActivityImport {

    /** The person was at work in the course from that minute on. What is known already stays. */
    void bring(UserId person, CourseId course, Instant from, int minutes);
}
