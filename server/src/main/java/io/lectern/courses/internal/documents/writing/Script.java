package io.lectern.courses.internal.documents.writing;

import java.lang.Character.UnicodeScript;

/** Tells which language a text is in, by its letters. */
public final class Script {

    private static final int ENOUGH = 20_000;

    private Script() {}

    /** {@code ar} when Arabic letters prevail, else {@code en}. Code in an Arabic lesson does not make it English. */
    public static String languageOf(String text) {
        long arabic = 0;
        long latin = 0;
        for (int i = 0; i < Math.min(text.length(), ENOUGH); i++) {
            char c = text.charAt(i);
            if (isArabic(c)) {
                arabic++;
            } else if (Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN) {
                latin++;
            }
        }
        return arabic > 0 && arabic * 3 >= latin * 2 ? "ar" : "en";
    }

    /** Whether it is a letter of the Arabic script. */
    public static boolean isArabic(int c) {
        return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.ARABIC;
    }
}
