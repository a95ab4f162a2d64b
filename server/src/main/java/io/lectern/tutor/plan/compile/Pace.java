package io.lectern.tutor.plan.compile;

/** Knows how long a voice needs for a text, near enough to cut by. */
@FunctionalInterface
public interface Pace {

    /** Milliseconds of speech. */
    int millis(String speech, String language);
}
