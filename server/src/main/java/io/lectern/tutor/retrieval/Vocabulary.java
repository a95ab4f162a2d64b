package io.lectern.tutor.retrieval;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of a course: how telling each is, and what other words of a learner may mean. */
final class Vocabulary {

    private static final int SHORTEST_GUESSED = 5;
    private static final int LONG = 8;

    /** What the commonest word still counts: a short course repeats its few words in every passage. */
    private static final double COMMON = 0.8;
    /** What a word of everyday talk counts beside one of the matter. */
    private static final double GENERAL = 0.45;

    private static final double GENERAL_UNKNOWN = 0.15;
    private static final double SLIP = 0.9;
    private static final double SYNONYM = 0.8;
    private static final double KIN = 0.75;

    private final Map<String, Integer> frequencies;
    private final Map<String, Set<String>> kin;
    private final int passages;

    Vocabulary(Map<String, Integer> frequencies, int passages) {
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
        double weight = COMMON + Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
        return Synonyms.general(word) ? weight * (knows(word) ? GENERAL : GENERAL_UNKNOWN) : weight;
    }

    /** The words of the course that this one may mean, each with how surely: itself, one misspelled, another for the same. */
    Map<String, Double> meanings(String word) {
        Map<String, Double> meanings = new LinkedHashMap<>();
        if (knows(word)) {
            meanings.put(word, 1.0);
        } else {
            meant(word).ifPresent(known -> meanings.put(known, SLIP));
        }
        Set<String> read = new HashSet<>(meanings.keySet());
        read.add(word);
        for (String form : read) {
            Synonyms.of(form).stream().filter(this::knows).forEach(other -> meanings.putIfAbsent(other, SYNONYM));
            kin.getOrDefault(Kinship.of(form), Set.of()).forEach(other -> meanings.putIfAbsent(other, KIN));
        }
        return meanings;
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
