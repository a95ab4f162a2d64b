package io.lectern.tutor.retrieval;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The consonants that Arabic words of one root share: "writes", "writing" and "written" differ by prefixes and long vowels
 * that a stemmer of endings leaves in place.
 */
final class Kinship {

    private static final int SHORTEST = 3;
    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}+");
    private static final Pattern WEAK = Pattern.compile("[اويىءئؤ]");
    private static final List<String> PREFIXES = List.of("است", "سي", "سن", "ست", "مت", "ي", "ن", "ت", "م", "ا");

    private Kinship() {}

    /** What kindred words have in common; empty for words that are too short to tell. */
    static String of(String word) {
        if (!ARABIC.matcher(word).matches()) {
            return "";
        }
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix)) {
                String rest = consonants(word.substring(prefix.length()));
                if (rest.length() >= SHORTEST) {
                    return rest;
                }
            }
        }
        String all = consonants(word);
        return all.length() >= SHORTEST ? all : "";
    }

    private static String consonants(String word) {
        return WEAK.matcher(word).replaceAll("");
    }
}
