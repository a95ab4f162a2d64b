package io.lectern.tutor.speech.text;

import java.util.List;

/** Short forms that English readers say in full. */
final class EnglishAbbreviations {

    private EnglishAbbreviations() {}

    static List<Rule> rules() {
        return List.of(
                word("[eE]\\.\\s?g\\.,?", "for example,"),
                word("[iI]\\.\\s?e\\.,?", "that is,"),
                Rule.say("(?i)etc\\.(?=\\s*$|\\s+\\p{Lu})", (f, spoken) -> {
                    spoken.say("et cetera.", f.start(), f.end());
                    return true;
                }),
                word("(?i:etc)\\.?(?!\\w)", "et cetera"),
                word("(?i:vs)\\.?(?!\\w)", "versus"),
                word("cf\\.", "compare"),
                word("(?i:approx)\\.", "approximately"),
                word("(?i:incl)\\.", "including"),
                word("(?i:excl)\\.", "excluding"),
                word("(?i:max)\\.", "maximum"),
                word("(?i:min)\\.(?=\\s\\p{L})", "minimum"),
                word("(?i:avg)\\.", "average"),
                word("(?i:dept)\\.", "department"),
                word("Figs?\\.", "figure"),
                word("Eqs?\\.", "equation"),
                word("Tab\\.(?=\\s?\\d)", "table"),
                word("Ch(?:ap)?\\.(?=\\s?\\d)", "chapter"),
                word("Sec(?:t)?\\.(?=\\s?\\d)", "section"),
                word("Vol\\.(?=\\s?\\d)", "volume"),
                word("pp\\.(?=\\s?\\d)", "pages"),
                word("p\\.(?=\\s?\\d)", "page"),
                word("Nos?\\.(?=\\s?\\d)|\u2116", "number"),
                word("Dr\\.?(?=\\s\\p{Lu})", "doctor"),
                word("Mr\\.?(?=\\s\\p{Lu})", "mister"),
                word("Mrs\\.?(?=\\s\\p{Lu})", "missus"),
                word("Ms\\.?(?=\\s\\p{Lu})", "miz"),
                word("Prof\\.", "professor"),
                word("Eng\\.(?=\\s\\p{Lu})", "engineer"),
                word("St\\.(?=\\s\\p{Lu})", "saint"),
                word("Inc\\.", "incorporated"),
                word("Ltd\\.?(?!\\w)", "limited"),
                word("Co\\.(?=\\s|$)", "company"),
                word("Corp\\.", "corporation"),
                word("w/o(?!\\w)", "without"),
                word("w/(?=\\s|\\w)", "with"),
                word("(?i:aka)\\b|a\\.k\\.a\\.", "also known as"),
                word("P\\.?S\\.(?=\\s)", "P S"),
                Rule.words("(?:\\p{Lu}\\.){2,9}", f -> Acronyms.spell(f.group().replace(".", ""))));
    }

    private static Rule word(String pattern, String said) {
        return Rule.words("(?<![\\p{L}\\p{N}])(?:" + pattern + ")", f -> said);
    }
}
