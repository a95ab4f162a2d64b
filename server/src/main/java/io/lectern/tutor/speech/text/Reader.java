package io.lectern.tutor.speech.text;

import io.lectern.tutor.speech.SpokenForm;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text from left to right; at each place the first rule that fits speaks. What no rule knows is not said. */
public final class Reader {

    private static final Reader ENGLISH = new Reader(EnglishRules.all());
    private static final Reader ARABIC = new Reader(ArabicRules.all());
    private static final Reader OTHER = new Reader(CommonRules.plain());

    /** A new paragraph, or a new item of a list. */
    private static final Pattern BREAK =
            Pattern.compile("\\s*\\n\\s*\\n|\\s*\\n[ \\t]*(?:[-*+\u2022]|#{1,6}|\\d+[.)])\\s");

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3,}\\P{L}+\\p{Lu}{2,}\\P{L}+\\p{Lu}{3,}");

    private final List<Rule> rules;

    private Reader(List<Rule> rules) {
        this.rules = rules;
    }

    /** The reader of a language; languages without rules of their own are read word by word. */
    public static Reader of(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "ar" -> ARABIC;
            default -> OTHER;
        };
    }

    public SpokenForm read(String written) {
        String text = calm(written);
        var spoken = new Spoken();
        List<Matcher> matchers = rules.stream()
                .map(rule ->
                        rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
                .toList();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                int end = blank(text, at);
                if (BREAK.matcher(text).region(at, text.length()).lookingAt()) {
                    spoken.mark('.');
                }
                at = end;
            } else {
                at = step(text, at, matchers, spoken);
            }
        }
        return spoken.form();
    }

    private static int blank(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A headline in capitals is not a row of acronyms. Keeps every character's place. */
    private static String calm(String text) {
        if (!SHOUTED.matcher(text).find() || text.chars().anyMatch(Character::isLowerCase)) {
            return text;
        }
        var calm = new StringBuilder(text.length());
        text.chars().forEach(c -> calm.append(Character.toLowerCase((char) c)));
        return calm.toString();
    }

    private int step(String text, int at, List<Matcher> matchers, Spoken spoken) {
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i).region(at, text.length());
            if (matcher.lookingAt()
                    && matcher.end() > at
                    && rules.get(i).saying().say(matcher, spoken)) {
                return matcher.end();
            }
        }
        return at + Character.charCount(text.codePointAt(at));
    }
}
