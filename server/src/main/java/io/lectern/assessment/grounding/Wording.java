package io.lectern.assessment.grounding;

import java.util.regex.Pattern;

/** What can be told of a model's words without knowing what they are about. */
public final class Wording {

    private static final Pattern UNSAFE =
            Pattern.compile("(?i)https?:|www\\.|]\\(|<[a-z/!]|javascript:|data:[a-z]+/|[\\w.]+@[\\w.]+\\.\\w");

    private Wording() {}

    /** Whether the text leads elsewhere: it carries a link, an address or markup. */
    public static boolean isUnsafe(String text) {
        return UNSAFE.matcher(text).find();
    }

    /** Whether the text is written in the script of the language. @param language {@code en} or {@code ar} */
    public static boolean isIn(String language, String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .filter(Character::isLetter)
                .count();
        return language.equals("ar") ? arabic * 2 > letters : arabic * 2 <= letters;
    }
}
