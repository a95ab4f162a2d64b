package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text in which code and formulas are still recognisable, each between two signs of Unicode's private area, so that
 * they are neither cut in the middle nor read like words.
 */
record MarkedText(String text) {

    private static final char CODE = '\uE000';
    private static final char MATH = '\uE001';
    private static final char TERM = '\uE002';
    private static final char END = '\uE00F';
    private static final Pattern SPAN = Pattern.compile("([\uE000\uE001\uE002])([^\uE00F]*)\uE00F");

    /** What a learner is to fill in. */
    static final String GAP = "_____";

    private static final int NAMED_WITHIN = 40;

    /** A mark whose partner was cut off. */
    private static final Pattern LEFT_OVER = Pattern.compile("[\uE000-\uE00F]");

    static String code(String code) {
        return CODE + code + END;
    }

    static String math(String latex) {
        return MATH + latex + END;
    }

    static String term(String term) {
        return TERM + term + END;
    }

    boolean blank() {
        return plain().isBlank();
    }

    /** As read on the screen. */
    String plain() {
        return replace((kind, inner) -> kind == MATH ? Formulas.plain(inner) : inner);
    }

    /** As written for the voice: code and formulas in words. */
    String words(String language) {
        StringBuilder spoken = new StringBuilder();
        Matcher spans = SPAN.matcher(text);
        while (spans.find()) {
            spans.appendReplacement(spoken, "");
            String inner = spans.group(2);
            spoken.append(
                    switch (spans.group(1).charAt(0)) {
                        case CODE -> unlessNamed(inner, CodeWords.of(inner, language), spoken);
                        case MATH -> Formulas.words(inner, language);
                        default -> inner;
                    });
        }
        spans.appendTail(spoken);
        return LEFT_OVER
                .matcher(spoken.toString().replace(GAP, CodeWords.of(GAP, language)))
                .replaceAll("");
    }

    Said said(String language) {
        String spoken = Asides.unfold(words(language), language);
        return new Said(plain().strip(), Said.written(spoken, language).speech());
    }

    /** What the author set in bold: usually the term being introduced. */
    List<String> terms() {
        return inner(TERM);
    }

    /** "The greater than symbol, >" names the sign already. */
    private static String unlessNamed(String code, String words, StringBuilder before) {
        boolean sign = code.chars().noneMatch(Character::isLetterOrDigit);
        String last =
                before.substring(Math.max(0, before.length() - NAMED_WITHIN)).toLowerCase(Locale.ROOT);
        return sign && !words.isEmpty() && last.contains(words) ? "" : words;
    }

    private List<String> inner(char kind) {
        List<String> found = new ArrayList<>();
        Matcher spans = SPAN.matcher(text);
        while (spans.find()) {
            if (spans.group(1).charAt(0) == kind) {
                found.add(spans.group(2));
            }
        }
        return found;
    }

    private String replace(Spelling spelling) {
        String spelled = SPAN.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(spelling.of(m.group(1).charAt(0), m.group(2))));
        return LEFT_OVER.matcher(spelled).replaceAll("");
    }

    private interface Spelling {
        String of(char kind, String inner);
    }
}
