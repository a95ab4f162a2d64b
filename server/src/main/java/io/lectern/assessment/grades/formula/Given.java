package io.lectern.assessment.grades.formula;

import io.lectern.assessment.Score;

/** What a learner has in a column. */
public sealed interface Given {

    /** Points that everybody may know who may know the grade. */
    record Graded(Score score) implements Given {}

    /** Nothing, and nothing is on its way. */
    record Missing() implements Given {}

    /** Something that waits for its marks, or for their release. */
    record Pending() implements Given {}

    /** Nothing, and the column was made after the learner had finished the course. */
    record AddedLater() implements Given {}

    /** The learner need not have anything here. */
    record Excused() implements Given {}
}
