package io.lectern.liveclass;

/** How far a class is. */
public enum ClassState {
    PLANNED,
    RUNNING,
    ENDED
}
