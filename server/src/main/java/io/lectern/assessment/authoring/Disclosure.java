package io.lectern.assessment.authoring;

/** What learners see of an attempt that is over. */
public enum Disclosure {
    /** Their points only. */
    SCORE,
    /** Also which answers were right, and what the author says to the wrong ones. */
    MARKS,
    /** Also the right answers and the explanations, once nobody can gain from them any more. */
    ANSWERS
}
