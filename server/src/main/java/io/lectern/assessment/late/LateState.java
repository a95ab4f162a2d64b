package io.lectern.assessment.late;

/** What became of answers that came late. */
public enum LateState {
    /** A person has to decide. */
    WAITING,
    /** They count as if they had come in time. */
    ACCEPTED,
    /** They are kept and do not count. */
    REFUSED
}
