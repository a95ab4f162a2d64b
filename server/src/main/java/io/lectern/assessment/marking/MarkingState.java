package io.lectern.assessment.marking;

/** How far the marking of an attempt is. */
public enum MarkingState {
    OPEN,
    /** Two marks are too far apart, and nothing else is missing. */
    DISPUTED,
    /** Everything is marked; the learner does not see it yet. */
    DONE,
    RELEASED
}
