package io.lectern.tutor.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** How English is read aloud. The order matters: the first rule that fits speaks. */
final class EnglishRules {

    private static final String EXTENSION =
            "txt|csv|tsv|py|r|md|html?|css|json|xml|ya?ml|sh|js|ts|java|sql|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|zip|gz|tar"
                    + "|log|dat|cfg|ini|mp3|mp4|wav";

    private static final Map<String, String> FRACTIONS = Map.of(
            "1/2",
            "one half",
            "1/3",
            "one third",
            "2/3",
            "two thirds",
            "1/4",
            "one quarter",
            "3/4",
            "three quarters",
            "1/5",
            "one fifth",
            "1/8",
            "one eighth",
            "1/10",
            "one tenth");

    private EnglishRules() {}

    static List<Rule> all() {
        return Lists.join(
                formulas(),
                CommonRules.markup(),
                code(),
                EnglishAbbreviations.rules(),
                Calendar.rules(),
                Quantities.rules(),
                numbers(),
                words(),
                EnglishSymbols.rules(),
                CommonRules.punctuation(',', ';', '?'));
    }

    private static List<Rule> formulas() {
        return List.of(
                Rule.words(
                        "\\$\\$(.+?)\\$\\$|\\\\\\[(.+?)\\\\\\]|\\\\\\((.+?)\\\\\\)",
                        f -> Formula.words(group(f, 1, 2, 3), MathWords.ENGLISH)),
                Rule.words(
                        "\\$(?=[^$]*[\\\\^_=+{}\\p{L}])(?![\\d.,]+\\s)(\\S[^$]*?\\S|\\p{L})\\$(?!\\d)",
                        f -> Formula.words(f.group(1), MathWords.ENGLISH)));
    }

    private static List<Rule> code() {
        return List.of(
                Rule.words("`([^`]+)`", f -> Code.words(f.group(1))),
                Rule.words(
                        "(?:https?://|www\\.)([^\\s)<>]*[^\\s)<>.,;:!?])",
                        f -> Code.words(f.group(1).replaceFirst("[?#].*", "").replaceFirst("/$", ""))),
                Rule.words("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+){1,9}", f -> Code.words(f.group())),
                Rule.words("(?<![\\w/])(?:~|\\.{1,2})?(?:/[\\w.*-]*[\\w*]){1,20}/?", f -> Code.words(f.group())),
                Rule.words("(?<![\\w/])(?:~/|\\.\\.?/)(?!\\w)", f -> Code.words(f.group())),
                Rule.words(
                        "(?=[\\d./-]*[A-Za-z])\\w[\\w.-]*/(?:[\\w.-]+/){1,20}[\\w.-]*\\w|[\\w-]+(?:/[\\w-]+){0,20}/[\\w-]+\\.(?:"
                                + EXTENSION + ")\\b",
                        f -> Code.words(f.group())),
                Rule.words("(?:[\\w-]+|\\*)(?:\\.[\\w-]+){0,9}\\.(?:" + EXTENSION + ")\\b", f -> Code.words(f.group())),
                Rule.words("(?<!\\S)--[a-z][\\w-]*|(?<!\\S)-[A-Za-z]{1,3}\\b(?!')", f -> Code.option(f.group())),
                Rule.words(
                        "[A-Za-z]+(?:_[A-Za-z0-9]+){1,20}|[a-z]+(?:[A-Z][a-z0-9]+){1,20}", f -> Code.words(f.group())));
    }

    private static List<Rule> numbers() {
        String number = Quantities.NUMBER;
        return List.of(
                Rule.words("(\\d+)(?:st|nd|rd|th)\\b", f -> EnglishNumbers.ordinal(Long.parseLong(f.group(1)))),
                Rule.words("\\d+(?:\\.\\d+){2,9}", f -> dotted(f.group())),
                Rule.words(
                        "(\\d)[eE]([+-]?)(\\d+)\\b",
                        f -> EnglishNumbers.whole(f.group(1)) + " times ten to the "
                                + (f.group(2).equals("-") ? "minus " : "") + EnglishNumbers.whole(f.group(3))),
                Rule.words("(?<=\\d\\s?)[x\u00d7*](?=\\s?\\d)", f -> "times"),
                Rule.words("24/7\\b", f -> "twenty-four seven"),
                Rule.words(
                        "([1-9]\\d)/([1-9]\\d)(?!\\d|/)",
                        f -> EnglishNumbers.whole(f.group(1)) + " " + EnglishNumbers.whole(f.group(2))),
                Rule.words(
                        "(\\d+)/(\\d+)(?!\\d|/)",
                        f -> FRACTIONS.getOrDefault(
                                f.group(),
                                EnglishNumbers.whole(f.group(1)) + " over " + EnglishNumbers.whole(f.group(2)))),
                Rule.words(
                        "(" + number + ")\\s?[\u2013\u2014-]\\s?(?=" + number + "(?![\\d-]))(?<!\\s[-]\\s)",
                        f -> EnglishNumbers.number(f.group(1)) + " to"),
                Rule.words("(?<![\\w)])[-\u2212](?=\\.?\\d)", f -> "minus"),
                Rule.words("\\.\\d+", f -> EnglishNumbers.number(f.group())),
                Rule.words(number, f -> EnglishNumbers.number(f.group())),
                Rule.words("[\u00bd\u00bc\u00be\u2153\u2154]", f -> switch (f.group()) {
                    case "\u00bd" -> "one half";
                    case "\u00bc" -> "one quarter";
                    case "\u00be" -> "three quarters";
                    case "\u2153" -> "one third";
                    default -> "two thirds";
                }));
    }

    private static List<Rule> words() {
        return List.of(
                Rule.words("[A-Z]{2,5}s?(?![\\p{L}\\p{M}'\u2019])", f -> Acronyms.say(f.group())),
                Rule.words("A(?=\\s[a-z]{2,}[a-z&&[^sui]]s\\b)", f -> "A"),
                Rule.say("[Aa](?![\\p{L}\\p{M}'\u2019\\d])", EnglishRules::article),
                Rule.words("[\\p{IsArabic}\\p{Mn}]+", f -> ArabicLetters.latin(f.group())),
                Rule.words(
                        "\\p{IsLatin}[\\p{IsLatin}\\p{M}]*(?:['\u2019\u2010-][\\p{IsLatin}\\p{M}]+){0,9}",
                        f -> word(f.group())));
    }

    /** "a" is the article, "A" a letter's name; only at the start of a sentence is there something to guess. */
    private static boolean article(MatchResult found, Spoken spoken) {
        boolean letter = found.group().equals("A") && !spoken.atStart();
        spoken.say(letter ? "A" : "a", found.start(), found.end());
        return true;
    }

    private static String word(String word) {
        if (Code.COMMANDS.contains(word)) {
            return Code.name(word);
        }
        String plain = word.replace('\u2019', '\'').replace('\u2010', '-');
        boolean letters = plain.length() > 1 && plain.length() <= 4 && !plain.matches("(?i).*[aeiouy'-].*");
        return letters && plain.equals(plain.toLowerCase(Locale.ROOT)) ? Code.name(plain) : plain;
    }

    private static String dotted(String version) {
        return String.join(
                " point ",
                List.of(version.split("\\.")).stream()
                        .map(EnglishNumbers::whole)
                        .toList());
    }

    private static String group(MatchResult found, int... groups) {
        for (int group : groups) {
            String text = found.group(group);
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}
