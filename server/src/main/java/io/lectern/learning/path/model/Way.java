package io.lectern.learning.path.model;

/** Ways to complete a lesson. */
public enum Way {
    /** Every block was seen, while reading or in a class. */
    READ,
    /** Every quiz that stands at the lesson is passed. */
    QUIZ,
    /** The learner was there for enough of one class of the lesson. */
    CLASS,
    /** Enough of the lesson's videos was really played. */
    WATCH
}
