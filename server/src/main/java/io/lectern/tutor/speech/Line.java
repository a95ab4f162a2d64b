package io.lectern.tutor.speech;

/**
 * Something to be said.
 *
 * @param speech what the voice gets: normalised words, see {@link SpeechText}
 * @param caption what is read on the screen meanwhile
 * @param language {@code en} or {@code ar}
 * @param voice id of a {@link Voice}, or {@link Voice#DEFAULT}
 */
public record Line(String speech, String caption, String language, String voice) {

    /** A line whose speech is its caption made speakable. */
    public static Line of(String caption, String language, String voice) {
        return new Line(SpeechText.normalise(caption, language).text(), caption, language, voice);
    }
}
