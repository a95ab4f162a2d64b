package io.lectern.liveclass;

/** Whom a class is for. */
public enum ClassKind {
    /** One person, who decides about its pace. */
    PRIVATE,
    /** Everybody who takes the course, together, on one clock. */
    GROUP
}
