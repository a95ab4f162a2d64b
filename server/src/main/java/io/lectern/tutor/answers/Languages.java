package io.lectern.tutor.answers;

/** Tells in which language something is written. */
final class Languages {

    private Languages() {}

    /** By its letters; when it has none, the given one. */
    static String of(String text, String otherwise) {
        long arabic = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (arabic == 0 && latin == 0) {
            return otherwise.equals("ar") ? "ar" : "en";
        }
        // An Arabic question often holds Latin names; hardly ever the other way round.
        return arabic * 3 >= latin ? "ar" : "en";
    }
}
