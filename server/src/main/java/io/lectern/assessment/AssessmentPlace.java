package io.lectern.assessment;

/** After what an assessment stands. */
public enum AssessmentPlace {
    LESSON,
    MODULE,
    COURSE
}
