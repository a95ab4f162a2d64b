package io.lectern.tutor.plan.compile;

import io.lectern.tutor.speech.SpeechText;

/** A piece of speech in its two forms: as it is read on the screen and as the voice gets it. */
public record Said(String caption, String speech) {

    /** Written text whose speech is its own words, normalised. */
    static Said written(String text, String language) {
        return new Said(text, SpeechText.normalise(text, language).text().strip());
    }

    /** Text that the author already vowelled or wrote out for the voice; the caption drops the vowel signs. */
    static Said spoken(String speech, String language) {
        return new Said(
                ArabicVowels.strip(speech),
                SpeechText.normalise(speech, language).text().strip());
    }

    Said then(Said next) {
        if (caption.isBlank()) {
            return next;
        }
        return next.caption.isBlank() ? this : new Said(caption + " " + next.caption, speech + " " + next.speech);
    }

    boolean blank() {
        return caption.isBlank() && speech.isBlank();
    }
}
