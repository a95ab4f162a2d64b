package io.lectern.enrolment;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers who takes which course from when until when, past and future included. Who may know is decided by the caller. */
public interface EnrolmentPeriods {

    /** @param until the first moment it is no longer valid; null for no end @param revoked whether somebody ended it */
    record Period(
            UserId person,
            CourseId course,
            Instant from,
            @Nullable Instant until,
            boolean revoked) {

        public boolean isValidAt(Instant moment) {
            return !revoked && !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }
    }

    List<Period> of(UserId person);

    List<Period> in(CourseId course);
}
