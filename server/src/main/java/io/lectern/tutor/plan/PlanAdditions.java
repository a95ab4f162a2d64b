package io.lectern.tutor.plan;

/** Additions that change nothing when the same is there already, however many do it at once. */
interface PlanAdditions {

    /** Keeps a new plan, unless this version of the lesson has one; never fails for that, nor spoils a transaction. */
    void addOnce(Plan plan);
}
