package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;

/** Brings in what learners object to and nobody has decided: the demo academy. */
public interface ObjectionImport {

    /** @param skill its name @param words to their teachers */
    record PastObjection(UserId person, CourseId course, String skill, String words, Instant at) {}

    /**
     * Announces nothing. Who objects to the estimate of this skill already, or did, is left alone.
     *
     * @throws IllegalArgumentException when the course has no such skill
     */
    void bring(PastObjection objection);
}
