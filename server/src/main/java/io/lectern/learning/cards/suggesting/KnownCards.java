package io.lectern.learning.cards.suggesting;

import io.lectern.assessment.grounding.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cards that there are, whoever made them: what they ask for need not be suggested again. */
public final class KnownCards {

    /** So many of the words of both sides on both sides of another card make it the same card. */
    private static final double MOST = 0.75;

    private static final int FEWEST_LETTERS = 3;
    private static final Set<String> ASKING = Set.copyOf(new HashSet<>(Words.of("""
            what which how why when where who whom whose does did are was were the and that this its
            ماذا ما من متى أين كيف لماذا لم كم هل أي هو هي هذا هذه ذلك التي الذي""")));

    private record Sides(List<String> front, List<String> back) {}

    private final List<Sides> cards = new ArrayList<>();

    public void add(String front, String back) {
        cards.add(new Sides(Words.of(front), Words.of(back)));
    }

    /** Whether a card asks what another one asks, or asks and answers it in almost its words. */
    public boolean repeat(String front, String back) {
        List<String> asked = Words.of(front);
        List<String> answered = Words.of(back);
        return cards.stream()
                .anyMatch(known ->
                        known.front().equals(asked) || (areOn(known.front(), asked) && areOn(known.back(), answered)));
    }

    private static boolean areOn(List<String> side, List<String> words) {
        List<String> telling = words.stream()
                .filter(word -> word.length() >= FEWEST_LETTERS && !ASKING.contains(word))
                .toList();
        long there = telling.stream().filter(side::contains).count();
        return !telling.isEmpty() && there >= MOST * telling.size();
    }
}
