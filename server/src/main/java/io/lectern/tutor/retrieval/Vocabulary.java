package io.lectern.tutor.retrieval;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a course: how telling each is, and what other words of a learner may mean. */
final class Vocabulary {

    private static final int SHORTEST_GUESSED = 5;
    private static final int LONG = 8;

    /** What the commonest word still counts: a short course repeats its few words in every passage. */
    private static final double COMMON = 0.9;
    /** What a word of everyday talk counts beside one of the matter. */
    private static final double GENERAL = 0.3;

    private static final double GENERAL_UNKNOWN = 0.1;
    /** What it counts in a course that has it in its titles. */
    private static final double GENERAL_TITLE = 0.9;

    private static final double MANNER_UNKNOWN = 0.2;
    private static final double UNKNOWN = 1.1;

    private static final double SLIP = 0.85;
    private static final double SYNONYM = 0.85;
    private static final double KIN = 0.8;

    /** Arabic verbs as they are asked with, and English adverbs: they seldom name what a question is about. */
    private static final Pattern MANNER = Pattern.compile("[ين]\\p{InArabic}{3,}|[a-z]{4,}li");

    private final Map<String, Integer> frequencies;
    private final Map<String, Set<String>> kin;
    private final Set<String> titled;
    private final int passages;

    /** @param titled words of titles and headings */
    Vocabulary(Map<String, Integer> frequencies, Set<String> titled, int passages) {
        this.titled = Set.copyOf(titled);
        this.frequencies = Map.copyOf(frequencies);
        this.passages = Math.max(1, passages);
        this.kin = frequencies.keySet().stream()
                .filter(word -> !Kinship.of(word).isEmpty())
                .collect(Collectors.groupingBy(Kinship::of, Collectors.toCollection(TreeSet::new)));
    }

    boolean knows(String word) {
        return frequencies.containsKey(word);
    }

    /** The rarer, the more telling; a word that the course does not know counts like its rarest. */
    double weight(String word) {
        int frequency = Math.max(1, frequencies.getOrDefault(word, 0));
        double rarity = COMMON + Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
        return rarity * (knows(word) ? matter(word) : strange(word));
    }

    private double matter(String word) {
        if (!Synonyms.general(word)) {
            return 1;
        }
        return titled.contains(word) ? GENERAL_TITLE : GENERAL;
    }

    private static double strange(String word) {
        if (Synonyms.general(word) || Clinging.without(word).anyMatch(Synonyms::general)) {
            return GENERAL_UNKNOWN;
        }
        return MANNER.matcher(word).matches() ? MANNER_UNKNOWN : UNKNOWN;
    }

    /** The words of the course that this one may mean, each with how surely: itself, one misspelled, another for the same. */
    Map<String, Double> meanings(String word) {
        Map<String, Double> meanings = new LinkedHashMap<>();
        said(word).ifPresent(known -> meanings.put(known, known.equals(word) ? 1.0 : SLIP));
        Set<String> read = new HashSet<>(meanings.keySet());
        read.add(word);
        for (String form : read) {
            Synonyms.of(form).stream().filter(this::knows).forEach(other -> meanings.putIfAbsent(other, SYNONYM));
            kin.getOrDefault(Kinship.of(form), Set.of()).forEach(other -> meanings.putIfAbsent(other, KIN));
        }
        return meanings;
    }

    /** How the course says this very word: it may be misspelled, or particles may cling to it. */
    Optional<String> said(String word) {
        return knows(word)
                ? Optional.of(word)
                : Clinging.without(word).filter(this::knows).findFirst().or(() -> meant(word));
    }

    /** The known word that differs by a slip of the finger, or two in a long one. */
    private Optional<String> meant(String word) {
        if (word.length() < SHORTEST_GUESSED || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int most = word.length() >= LONG ? 2 : 1;
        return frequencies.keySet().stream()
                .filter(known -> Math.abs(known.length() - word.length()) <= most
                        && known.length() >= SHORTEST_GUESSED - 1
                        && known.charAt(0) == word.charAt(0)
                        && Slips.between(known, word) <= most)
                .min(Comparator.<String>comparingInt(known -> Slips.between(known, word))
                        .thenComparingInt(known -> -frequencies.getOrDefault(known, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
