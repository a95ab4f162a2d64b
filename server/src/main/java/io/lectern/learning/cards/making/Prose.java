package io.lectern.learning.cards.making;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Markdown as items, sentences and words, in English and Arabic. */
final class Prose {

    private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\p{Nd}{1,3}[.)])\\s+(.*)$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ARABIC_MARKS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");
    private static final Pattern ARABIC_PREFIX = Pattern.compile("^[وفبك]?ال(?=\\p{L}{3})");

    private Prose() {}

    /** The items of a list; empty when the text is none. */
    static List<String> items(String markdown) {
        List<StringBuilder> items = new ArrayList<>();
        for (String line : plain(markdown).lines().toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(new StringBuilder(item.group(1).strip()));
            } else if (items.isEmpty()) {
                if (!line.isBlank()) {
                    return List.of();
                }
            } else if (!line.isBlank()) {
                items.getLast().append(' ').append(line.strip());
            }
        }
        return items.stream().map(StringBuilder::toString).toList();
    }

    static List<String> sentences(String paragraph) {
        String text = plain(paragraph).replaceAll("\\s+", " ").strip();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String sentence = text.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** Without remarks, which are for the voice. */
    static String plain(String markdown) {
        return REMARK.matcher(markdown).replaceAll("").strip();
    }

    static String withoutEmphasis(String markdown) {
        return markdown.replaceAll("(\\*{1,3})(\\S(?:.*?\\S)?)\\1", "$2");
    }

    /** The words, small, without vowel marks and the Arabic article. */
    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(folded(text)))
                .map(word -> ARABIC_PREFIX.matcher(word).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As {@link #words}, those that carry meaning. */
    static Stream<String> tellingWords(String text) {
        return words(text).stream().filter(word -> word.length() >= (word.charAt(0) > '\u0600' ? 3 : 4));
    }

    static String folded(String text) {
        String marksGone = ARABIC_MARKS.matcher(text).replaceAll("");
        return Normalizer.normalize(marksGone, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
