package io.lectern.tutor.retrieval;

import java.util.Map;
import java.util.Optional;

/** The words of a course: how telling each is, and what a misspelled one was meant to be. */
final class Vocabulary {

    private static final int SHORTEST_GUESSED = 5;

    /** What the commonest word still counts: a short course repeats its few words in every passage. */
    private static final double COMMON = 0.8;

    private final Map<String, Integer> frequencies;
    private final int passages;

    Vocabulary(Map<String, Integer> frequencies, int passages) {
        this.frequencies = Map.copyOf(frequencies);
        this.passages = Math.max(1, passages);
    }

    boolean knows(String word) {
        return frequencies.containsKey(word);
    }

    /** The rarer, the more telling; a word that the course does not know counts like its rarest. */
    double weight(String word) {
        int frequency = Math.max(1, frequencies.getOrDefault(word, 0));
        return COMMON + Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
    }

    /** The known word that differs by one slip of the finger, if there is just such a one. */
    Optional<String> meant(String word) {
        if (word.length() < SHORTEST_GUESSED || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return frequencies.keySet().stream()
                .filter(known -> Math.abs(known.length() - word.length()) <= 1
                        && known.charAt(0) == word.charAt(0)
                        && oneSlip(known, word))
                .min(java.util.Comparator.<String>comparingInt(known -> -frequencies.getOrDefault(known, 0))
                        .thenComparing(java.util.Comparator.naturalOrder()));
    }

    /** One letter missing, added, changed or swapped with its neighbour. */
    private static boolean oneSlip(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        if (restA.isEmpty() || restB.isEmpty()) {
            return true;
        }
        boolean swapped = restA.length() == restB.length()
                && restA.length() > 1
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return swapped
                || restA.substring(1).equals(restB.substring(1))
                || restA.substring(1).equals(restB)
                || restA.equals(restB.substring(1));
    }
}
