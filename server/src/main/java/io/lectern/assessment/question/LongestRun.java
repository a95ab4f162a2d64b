package io.lectern.assessment.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest part of an order that follows a key. */
final class LongestRun {

    private LongestRun() {}

    /** @param order some of the key's ids, each once @return the same ids for the same order and key, always */
    static Set<String> of(List<String> order, List<String> key) {
        List<Integer> places = order.stream().map(key::indexOf).toList();
        List<List<Integer>> endingAt = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int place : places) {
            List<Integer> before = List.of();
            for (List<Integer> run : endingAt) {
                if (run.getLast() < place && run.size() > before.size()) {
                    before = run;
                }
            }
            List<Integer> run = new ArrayList<>(before);
            run.add(place);
            endingAt.add(run);
            if (run.size() > longest.size()) {
                longest = run;
            }
        }
        Set<String> ids = new HashSet<>();
        longest.forEach(place -> ids.add(key.get(place)));
        return ids;
    }
}
