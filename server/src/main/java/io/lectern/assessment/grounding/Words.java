package io.lectern.assessment.grounding;

import io.lectern.assessment.question.AnswerText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares texts by their words, whatever their case, marks and vowels, in English and Arabic. */
public final class Words {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARABIC_PREFIX = Pattern.compile("^[وفبكل]?ال(?=\\p{L}{3})");
    private static final int FEWEST_LETTERS = 3;

    private Words() {}

    /** In their order, small, without the Arabic article. */
    public static List<String> of(String text) {
        return Arrays.stream(NO_WORD.split(AnswerText.normalised(text, false)))
                .map(word -> ARABIC_PREFIX.matcher(word).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether these words stand in the text, one after the other. */
    public static boolean stands(String words, String text) {
        String wanted = line(words);
        return !wanted.isBlank() && line(text).contains(wanted);
    }

    /** The share of its words that carry a meaning and are in the text, 0 to 1; 0 when it has none. */
    public static double share(String words, String text) {
        Set<String> there = Set.copyOf(of(text));
        List<String> telling = of(words).stream()
                .filter(word -> word.length() >= FEWEST_LETTERS || Character.isDigit(word.charAt(0)))
                .toList();
        return telling.isEmpty()
                ? 0
                : (double) telling.stream().filter(there::contains).count() / telling.size();
    }

    private static String line(String text) {
        return of(text).stream().collect(Collectors.joining(" ", " ", " "));
    }
}
