package io.lectern.tutor.retrieval;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What everyday talk says in other words: names for the same thing, and words that say little about any matter. */
final class Synonyms {

    private static final Map<String, Set<String>> GROUPS = groups();
    private static final Set<String> GENERAL = Words.lines("general-words.txt")
            .flatMap(line -> Query.WRITTEN.in(line).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Synonyms() {}

    /** Other reduced words for this one. */
    static Set<String> of(String word) {
        return GROUPS.getOrDefault(word, Set.of());
    }

    /** Whether it is a word of everyday talk: a question may hold it whatever it is about. */
    static boolean general(String word) {
        return GENERAL.contains(word);
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        Words.lines("synonyms.txt")
                .map(Query.WRITTEN::in)
                .forEach(group -> group.forEach(word -> {
                    Set<String> others = groups.computeIfAbsent(word, w -> new LinkedHashSet<>());
                    group.stream().filter(other -> !other.equals(word)).forEach(others::add);
                }));
        return groups;
    }
}
