package io.lectern.tutor.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns written text into the words a teacher would say. */
public final class SpeechText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:\\S*[\\p{L}\\p{M}\\p{N}])?");

    private SpeechText() {}

    /**
     * How the text is spoken in the language ({@code en} or {@code ar}). Speaking a spoken form again changes nothing but
     * spaces.
     */
    public static SpokenForm normalise(String text, String language) {
        List<SpokenForm.Word> words = new ArrayList<>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new SpokenForm.Word(matcher.start(), matcher.end(), matcher.start(), matcher.end()));
        }
        return new SpokenForm(text, words);
    }
}
