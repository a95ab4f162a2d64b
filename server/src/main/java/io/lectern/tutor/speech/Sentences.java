package io.lectern.tutor.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts written text where a speaker would take a breath. */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?<mark>[.!?\u061f\u06d4\u2026]+)[\"'\u201d\u2019»)\\]]*(?=\\s|$)|\\n\\s*\\n");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}.]+$");
    private static final Pattern INITIAL =
            Pattern.compile("(?:^|\\b(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s|\\p{Lu}\\.\\s?)\\p{Lu}$");
    private static final Pattern GOES_ON = Pattern.compile("\\s+\\p{Ll}");
    private static final Pattern CLAUSE = Pattern.compile("[;:,\u060c\u061b](?=\\s)|\\s[\u2013\u2014](?=\\s)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "vs", "cf", "fig", "figs", "eq", "eqs", "dr", "mr", "mrs", "ms", "prof", "eng", "st", "no",
            "nos", "p", "pp", "vol", "ch", "sec", "tab", "approx", "incl", "excl", "max", "min", "avg", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "a.k.a", "د", "أ", "م", "ص", "أ.د",
            "ق");

    private Sentences() {}

    /** The sentences of a written text, trimmed, in order; abbreviations and decimal points do not end one. */
    public static List<String> split(String text, String language) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = END.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.group("mark") == null || ends(text, from, matcher)) {
                add(sentences, text.substring(from, matcher.end()));
                from = matcher.end();
            }
        }
        add(sentences, text.substring(from));
        return List.copyOf(sentences);
    }

    /**
     * Sentences, and the longer ones cut further: at clauses, and if that is not enough between words, so that none takes
     * longer than this to say.
     */
    public static List<String> pieces(String text, String language, int mostMs) {
        List<String> pieces = new ArrayList<>();
        for (String sentence : split(text, language)) {
            if (fits(sentence, language, mostMs)) {
                pieces.add(sentence);
            } else {
                for (String clause : gather(cut(sentence, CLAUSE), language, mostMs)) {
                    pieces.addAll(
                            fits(clause, language, mostMs)
                                    ? List.of(clause)
                                    : gather(cut(clause, SPACE), language, mostMs));
                }
            }
        }
        return List.copyOf(pieces);
    }

    private static boolean ends(String text, int from, Matcher matcher) {
        if (!matcher.group("mark").equals(".")) {
            return true;
        }
        String before = text.substring(from, matcher.start());
        boolean goesOn =
                GOES_ON.matcher(text).region(matcher.end(), text.length()).lookingAt();
        Matcher word = LAST_WORD.matcher(before);
        boolean abbreviated = word.find() && ABBREVIATIONS.contains(word.group().toLowerCase(Locale.ROOT));
        return !goesOn && !abbreviated && !INITIAL.matcher(before).find();
    }

    private static List<String> cut(String text, Pattern at) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = at.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(parts, text.substring(from, matcher.end()));
            from = matcher.end();
        }
        add(parts, text.substring(from));
        return parts;
    }

    /** Joins neighbours for as long as they fit. */
    private static List<String> gather(List<String> parts, String language, int mostMs) {
        List<String> joined = new ArrayList<>();
        for (String part : parts) {
            String longer = joined.isEmpty() ? part : joined.getLast() + " " + part;
            if (!joined.isEmpty() && fits(longer, language, mostMs)) {
                joined.set(joined.size() - 1, longer);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static boolean fits(String text, String language, int mostMs) {
        return SpeechPace.estimateMs(SpeechText.normalise(text, language).text(), language) <= mostMs;
    }

    private static void add(List<String> parts, String part) {
        String trimmed = part.strip();
        if (!trimmed.isEmpty()) {
            parts.add(trimmed);
        }
    }
}
