package io.lectern.assessment.late;

/** Why answers that came late are not taken without a person. */
public enum Finding {
    /** The chain does not hold: something was changed, left out or put in. */
    BROKEN_CHAIN,
    /** A moment is named that the server has not signed for this attempt. */
    FORGED_TIME,
    /** Something was written after the end. */
    AFTER_THE_END,
    /** The server heard from this attempt after something was written, and was not told of it. */
    CONTACT_MEANWHILE,
    /** The device's clock stood still or was set, by so much that what was written may be from after the end. */
    CLOCK_BEHIND,
    /** It came after the time in which answers are taken by themselves. */
    TOO_LATE,
    /** The learner had handed the attempt in. */
    HANDED_IN,
    /** Answers of this attempt that came late were refused before. */
    REFUSED_BEFORE,
    /** An answer does not fit its question, or its file did not come. */
    UNFIT
}
