package io.lectern.tutor.speech.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Capital letters: spelt, unless people say them as a word. */
final class Acronyms {

    private static final Set<String> WORDS = Set.of(
            "NASA", "FIFO", "LIFO", "FEFO", "PERT", "SCOR", "SWOT", "RACI", "RAM", "ROM", "PIN", "SIM", "GAAP", "OPEC",
            "UNESCO", "UNICEF", "JSON", "LAN", "WAN", "SMART", "MOOC", "BIOS", "ASCII", "GIF", "AIDS", "RAID", "SCRUM",
            "KANBAN", "PRINCE");
    private static final Set<String> PLAIN = Set.of(
            "THE", "AND", "NOT", "FOR", "BUT", "ALL", "ANY", "ARE", "YOU", "WHY", "HOW", "WHO", "NEW", "ONE", "TWO",
            "NO", "YES", "OR", "IF", "IS", "IT", "IN", "ON", "OF", "TO", "DO", "BE", "BY", "WE", "ME", "MY", "SO", "AT",
            "AN", "AS", "UP", "NOW", "USE", "ONLY", "MUST", "NEVER", "EVERY", "STOP", "NOTE", "TRUE", "FALSE", "ALSO",
            "BOTH", "EACH", "WHAT", "WHEN", "THAT", "THIS", "WITH", "FROM", "HAVE", "WILL", "GO");
    private static final int LONGEST = 5;
    /** Four letters or more that sound like a word: "STOCK", "VUCA"; but not "HTML", "CAGR". */
    private static final Pattern SPEAKABLE = Pattern.compile("(?=.{4})(?:[^AEIOUY]{0,2}[AEIOUY]+)+"
            + "(?:[BDFGKLMNPRSTXZ]|CH|CK|CT|FT|GH|LD|LL|LS|LT|MP|ND|NG|NK|NS|NT|PT|RD|RK|RM|RN|RS|RT|SH|SK|SS|ST|TH)?");

    private Acronyms() {}

    /** All capitals, perhaps with a plural s: {@code EOQ}, {@code KPIs}. */
    static String say(String capitals) {
        boolean plural = capitals.endsWith("s");
        String letters = plural ? capitals.substring(0, capitals.length() - 1) : capitals;
        if (letters.equals("OK")) {
            return "okay";
        }
        if (letters.length() > LONGEST
                || SPEAKABLE.matcher(letters).matches()
                || WORDS.contains(letters)
                || PLAIN.contains(letters)) {
            return capitals.toLowerCase(Locale.ROOT);
        }
        return spell(letters) + (plural ? "'s" : "");
    }

    /** Letter by letter, as capitals: a lone capital is always the letter's name. */
    static String spell(String letters) {
        return letters.codePoints()
                .mapToObj(c -> Character.isDigit(c)
                        ? EnglishNumbers.cardinal(Character.digit(c, 10))
                        : Character.toString(Character.toUpperCase(c)))
                .collect(Collectors.joining(" "));
    }
}
