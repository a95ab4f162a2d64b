package io.lectern.assessment.grades.formula;

/** What is wrong with a formula. */
public enum FormulaFault {
    /** A title or a letter is empty. */
    NAME_MISSING,
    /** Two categories have one id, a column has two rules, or two letters begin at one percentage. */
    TWICE,
    /** A column names a category that is not there. */
    NO_SUCH_CATEGORY,
    /** A weight, a number of results to drop or a percentage is out of range. */
    OUT_OF_RANGE,
    /** Nothing would count. */
    NOTHING_COUNTS,
    /** The letters do not go from the highest to the lowest. */
    BANDS_NOT_DESCENDING
}
