package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.LessonId;
import java.time.Instant;
import java.util.UUID;

/** Brings in what learners answered to checks of lessons before it was known here: the demo academy. */
public interface CheckImport {

    /** @param right whether the first answer of that day was */
    record PastCheck(UserId person, LessonId lesson, UUID question, boolean right, Instant at) {}

    /** Only the first answer to a question on a day counts; bringing it again changes nothing. */
    void bring(PastCheck check);
}
