package io.lectern.assessment;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Knows learners who have come to an end with a course. Their grades keep the rules that held at that moment. Each module that
 * knows of such ends answers for its own.
 */
public interface FinishedLearners {

    /** How somebody came to an end with a course. */
    enum Why {
        COMPLETED,
        CERTIFIED,
        /** Their enrolment has ended. */
        ENDED
    }

    record Finish(UserId person, Why why, Instant at) {}

    /** The ends that it knows of these people; several of one person are possible, the first counts. */
    List<Finish> of(CourseId course, Collection<UserId> persons);
}
