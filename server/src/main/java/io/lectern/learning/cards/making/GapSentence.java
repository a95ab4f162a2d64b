package io.lectern.learning.cards.making;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a piece out of a sentence, for the learner to put back. */
final class GapSentence {

    private static final String GAP = "[…]";
    private static final int FEWEST_WORDS = 4;
    private static final Pattern UNBREAKABLE = Pattern.compile("[`$\\[\\]<]");
    private static final Pattern PAUSE = Pattern.compile(".*[,،:;؛]");

    private GapSentence() {}

    /** @param front with a gap @param back whole */
    record Gapped(String front, String back) {}

    /** Takes out the longest of the terms that occurs; else the second half. Empty when the sentence is too short. */
    static Optional<Gapped> of(String sentence, Collection<String> terms) {
        String text = Prose.withoutEmphasis(sentence).strip();
        List<String> words = Arrays.asList(text.split("\\s+"));
        if (words.size() < FEWEST_WORDS || UNBREAKABLE.matcher(text).find()) {
            return Optional.empty();
        }
        return terms.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .flatMap(term -> without(text, term).stream())
                .findFirst()
                .or(() -> Optional.of(begun(words)));
    }

    private static Optional<Gapped> without(String text, String term) {
        Matcher found = Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(term) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        if (!found.find() || Prose.words(text).size() < Prose.words(term).size() + FEWEST_WORDS - 1) {
            return Optional.empty();
        }
        String before = text.substring(0, found.start());
        String after = text.substring(found.end());
        return Optional.of(new Gapped(before + GAP + after, before + "**" + found.group() + "**" + after));
    }

    private static Gapped begun(List<String> words) {
        int middle = (words.size() + 1) / 2;
        int cut = middle;
        for (int i = Math.max(2, words.size() / 4); i <= words.size() * 3 / 4; i++) {
            if (PAUSE.matcher(words.get(i - 1)).matches()
                    && (cut == middle || Math.abs(i - middle) < Math.abs(cut - middle))) {
                cut = i;
            }
        }
        String first = String.join(" ", words.subList(0, cut));
        String rest = String.join(" ", words.subList(cut, words.size()));
        return new Gapped(first + " " + GAP, first + " **" + rest + "**");
    }
}
