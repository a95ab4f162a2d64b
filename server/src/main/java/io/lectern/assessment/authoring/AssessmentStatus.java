package io.lectern.assessment.authoring;

/** Whether learners see it. A closed one is seen by who took it and cannot be begun. */
public enum AssessmentStatus {
    DRAFT,
    OPEN,
    CLOSED
}
