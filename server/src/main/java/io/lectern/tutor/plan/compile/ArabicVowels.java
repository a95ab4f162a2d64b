package io.lectern.tutor.plan.compile;

import java.util.regex.Pattern;

/** The small signs above and below Arabic letters, which a voice needs and a caption does without. */
public final class ArabicVowels {

    private static final Pattern SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");

    private ArabicVowels() {}

    /** The text without vowel signs and stretching strokes, and with a plain alif for the silent one. */
    public static String strip(String text) {
        return SIGNS.matcher(text).replaceAll("").replace('\u0671', '\u0627');
    }
}
