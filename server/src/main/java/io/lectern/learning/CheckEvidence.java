package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.LessonId;
import java.util.UUID;

/** Takes note of what learners' answers to check questions say about their skills, for modules that ask them. */
public interface CheckEvidence {

    /**
     * A learner answered a check of a lesson in a class. Only their first answer to a question on a day counts; telling of
     * it again changes nothing. Who does not take the course leaves no trace.
     *
     * @param about the block of the lesson that the question is about: the question itself when an author wrote it
     */
    void answeredInClass(UserId person, LessonId lesson, UUID question, UUID about, boolean right);
}
