package io.lectern.assessment.grades.formula;

/** What decides how much a column counts. */
public enum Weighting {
    /** Its points, new columns included. */
    POINTS,
    /** The weight that it was given; a column without one does not count. */
    COLUMNS,
    /** The weight of its category, in which it counts by its points; a column without a category does not count. */
    CATEGORIES
}
