package io.lectern.tutor.speech;

/**
 * Something to be said.
 *
 * @param speech what the voice gets; {@link SpeechText} makes it speakable, so it may hold digits and symbols
 * @param caption what is read on the screen meanwhile
 * @param language {@code en} or {@code ar}
 * @param voice id of a {@link Voice}, or {@link Voice#DEFAULT}, {@link Voice#HIGH}, {@link Voice#LOW}
 */
public record Line(String speech, String caption, String language, String voice) {

    /** A line that is spoken as it is written. */
    public static Line of(String caption, String language, String voice) {
        return new Line(caption, caption, language, voice);
    }
}
