package io.lectern.assessment.grades.formula;

/** What became of a column. */
public enum Verdict {
    COUNTED,
    /** Nothing is there, and that counts as no points. */
    COUNTED_AS_ZERO,
    /** Left out because the category leaves out its lowest. */
    DROPPED,
    EXCUSED,
    /** Waits for marks or their release. */
    PENDING,
    /** Nothing is there, and that is left out. */
    MISSING,
    /** Nothing is there; the column was made after the learner had finished the course. */
    ADDED_LATER,
    /** The formula gives the column no weight. */
    OUTSIDE
}
