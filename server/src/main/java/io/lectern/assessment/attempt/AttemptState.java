package io.lectern.assessment.attempt;

/** How far an attempt is. */
public enum AttemptState {
    RUNNING,
    /** It is over, and a person has to mark something. */
    SUBMITTED,
    MARKED
}
