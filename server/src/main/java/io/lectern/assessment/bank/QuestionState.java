package io.lectern.assessment.bank;

/** Whether a question is asked. */
public enum QuestionState {
    /** Its authors are not done. */
    DRAFT,
    /** Quizzes and exams may ask it. */
    ACTIVE,
    /** Not asked any more, kept for what was asked. */
    RETIRED
}
