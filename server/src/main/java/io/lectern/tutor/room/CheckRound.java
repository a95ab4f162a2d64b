package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A check that is open: who answered what. An empty answer is a skip. */
class CheckRound {

    private static final double MANY_WRONG = 0.4;

    private final Check check;
    private final int attempt;
    private final int beatIndex;
    private final Map<UserId, Set<Integer>> answers = new HashMap<>();

    /** @param beatIndex the place in the plan that put it */
    CheckRound(Check check, int attempt, int beatIndex) {
        this.check = check;
        this.attempt = attempt;
        this.beatIndex = beatIndex;
    }

    Check check() {
        return check;
    }

    int attempt() {
        return attempt;
    }

    int beatIndex() {
        return beatIndex;
    }

    /** Whether there are such choices. */
    boolean offers(Set<Integer> choices) {
        int size = check.question().choices().size();
        return choices.stream().allMatch(choice -> choice >= 0 && choice < size);
    }

    /** False if this person answered already. */
    boolean answer(UserId who, Set<Integer> choices) {
        return answers.putIfAbsent(who, choices) == null;
    }

    boolean answeredBy(Set<UserId> people) {
        return answers.keySet().containsAll(people);
    }

    /** What the class is told about: the most frequent wrong answer if many are wrong, else the right one. */
    @Nullable
    Set<Integer> telling() {
        List<Set<Integer>> given =
                answers.values().stream().filter(a -> !a.isEmpty()).toList();
        if (given.isEmpty()) {
            return null;
        }
        List<Set<Integer>> wrong =
                given.stream().filter(a -> !check.question().accepts(a)).toList();
        if (wrong.size() <= MANY_WRONG * given.size()) {
            return given.stream()
                    .filter(a -> check.question().accepts(a))
                    .findFirst()
                    .orElse(null);
        }
        Map<Set<Integer>, Integer> frequency = new HashMap<>();
        wrong.forEach(a -> frequency.merge(a, 1, Integer::sum));
        return frequency.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    ServerMessage.Tally tally(int present) {
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < check.question().choices().size(); i++) {
            int choice = i;
            counts.add((int)
                    answers.values().stream().filter(a -> a.contains(choice)).count());
        }
        int answered = (int) answers.values().stream().filter(a -> !a.isEmpty()).count();
        return new ServerMessage.Tally(check.id(), attempt, counts, answered, present);
    }
}
