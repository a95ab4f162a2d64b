package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;

/** Brings in what learners said of a course before it was known here: the demo academy. */
public interface FeedbackImport {

    /** Stars, 1 to 5, and words, which may be empty. */
    record PastOpinion(int stars, String text) {}

    /** @param ofTeachers said of each teacher of the course @param anonymous whether nobody may be told whose it is */
    record PastFeedback(
            UserId person,
            CourseId course,
            PastOpinion ofCourse,
            PastOpinion ofTeachers,
            boolean anonymous,
            Instant at) {}

    /** Who has said something of the course already keeps it. */
    void bring(PastFeedback past);
}
