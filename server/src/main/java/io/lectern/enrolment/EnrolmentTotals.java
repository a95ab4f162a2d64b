package io.lectern.enrolment;

import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentPeriods.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Counts enrolments of the whole academy. Who may know is decided by the caller. */
public interface EnrolmentTotals {

    /** How many began in a span of time, whatever became of them. */
    long begun(Instant from, Instant before);

    /** Those themselves. */
    List<Period> begunIn(Instant from, Instant before);

    /** How many people take a course at that moment; courses without any are left out. */
    Map<CourseId, Long> learnersPerCourse(Instant at);

    /** How many people take any course at that moment. */
    long learners(Instant at);
}
