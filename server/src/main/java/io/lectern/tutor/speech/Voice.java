package io.lectern.tutor.speech;

/**
 * A voice that this machine can speak with.
 *
 * @param id stable; stored with plans and clips
 * @param language {@code en} or {@code ar}
 * @param pitch how a listener would describe it, so that a face can be given a fitting voice
 * @param engine the software behind it, with its version: a new version makes new clips
 */
public record Voice(String id, String language, Pitch pitch, String engine) {

    /** Stands for the best voice there is for the language. */
    public static final String DEFAULT = "default";

    /** Stands for the best high voice of the language. */
    public static final String HIGH = "high";

    /** Stands for the best low voice of the language. */
    public static final String LOW = "low";

    /** High like most women's, low like most men's. */
    public enum Pitch {
        HIGH,
        LOW
    }
}
