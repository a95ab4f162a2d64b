package io.lectern.accounts;

/** What a person may do, in broad strokes; use cases decide the details. */
public enum Role {
    /** Runs the academy. */
    ADMINISTRATOR,
    /** Writes and teaches the courses that are theirs. */
    TEACHER,
    /** Learns. */
    STUDENT,
    /** Sees what an administrator sees, changes nothing. */
    AUDITOR
}
