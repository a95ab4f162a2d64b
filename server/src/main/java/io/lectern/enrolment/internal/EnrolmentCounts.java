package io.lectern.enrolment.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Counts valid enrolments where they are stored. */
interface EnrolmentCounts {

    record CourseCount(UUID courseId, long people) {}

    List<CourseCount> peoplePerCourse(Instant at);

    long people(Instant at);
}
