package io.lectern.assessment.authoring;

/** A quiz accompanies learning, an exam ends it. */
public enum AssessmentKind {
    QUIZ,
    EXAM
}
