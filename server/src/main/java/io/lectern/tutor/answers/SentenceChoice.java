package io.lectern.tutor.answers;

import io.lectern.courses.BlockKind;
import io.lectern.courses.LessonId;
import io.lectern.tutor.retrieval.Hit;
import io.lectern.tutor.retrieval.Passage;
import io.lectern.tutor.retrieval.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Chooses the few sentences that answer, from the passages that were found. */
final class SentenceChoice {

    private static final int MOST = 4;
    private static final int MOST_OF_A_LIST = 5;
    private static final int MOST_OF_A_BLOCK = 3;
    private static final int MOST_LESSONS = 2;
    private static final int MOST_LOOKED_AT = 60;

    /** How good a second source must be beside the best one, in the same lesson and in another. */
    private static final double SUPPORT = 0.55;

    private static final double SUPPORT_ELSEWHERE = 0.8;
    /** What it counts to know words of the question that the answer lacks. */
    private static final double NEWS = 0.9;
    /** More than this in common, and it says the same. */
    private static final double SAME = 0.7;

    private final Query query;
    private final QuestionType type;

    SentenceChoice(Query query, QuestionType type) {
        this.query = query;
        this.type = type;
    }

    /** @param sentence its place in the block of the passage */
    record Chosen(Passage passage, int sentence) {
        Passage.Quotable text() {
            return passage.sentences().get(sentence);
        }
    }

    private record Rated(Hit hit, int sentence, double rating) {
        String text() {
            return hit.passage().sentences().get(sentence).caption();
        }

        Set<String> words() {
            return hit.words(sentence);
        }

        UUID block() {
            return hit.passage().block();
        }
    }

    List<Chosen> from(List<Hit> hits) {
        List<Rated> rated = rated(hits);
        if (rated.isEmpty()) {
            return List.of();
        }
        Rated best = rated.getFirst();
        Map<UUID, Passage> homes =
                new LinkedHashMap<>(Map.of(best.block(), best.hit().passage()));
        Map<UUID, TreeSet<Integer>> chosen = new LinkedHashMap<>();
        chosen.put(best.block(), whole(best));
        after(best, hits).ifPresent(list -> {
            homes.put(list.block(), list);
            chosen.put(list.block(), all(list, 0));
        });
        support(best, rated, homes, chosen);
        List<Chosen> answer = new ArrayList<>();
        homes.forEach((block, passage) ->
                chosen.getOrDefault(block, new TreeSet<>()).forEach(place -> answer.add(new Chosen(passage, place))));
        return answer;
    }

    private List<Rated> rated(List<Hit> hits) {
        SentenceRating rating = new SentenceRating(query, type);
        List<Rated> rated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Hit hit : hits) {
            for (int s = hit.passage().from(); s < hit.passage().to(); s++) {
                if (seen.add(hit.passage().block() + "/" + s)) {
                    rated.add(new Rated(hit, s, rating.of(hit, s)));
                }
            }
        }
        rated.sort(Comparator.comparingDouble(Rated::rating).reversed());
        return rated.subList(0, Math.min(rated.size(), MOST_LOOKED_AT));
    }

    /** The list that the best sentence leads into. */
    private static Optional<Passage> after(Rated best, List<Hit> hits) {
        return hits.stream()
                .map(Hit::passage)
                .filter(p -> p.list() && !p.lead().isEmpty() && p.lead().equals(best.text()))
                .findFirst();
    }

    private static TreeSet<Integer> all(Passage list, int at) {
        int count = list.sentences().size();
        int from = Math.max(0, Math.min(at - MOST_OF_A_LIST + 1, count - MOST_OF_A_LIST));
        TreeSet<Integer> places = new TreeSet<>();
        for (int place = from; place < Math.min(count, from + MOST_OF_A_LIST); place++) {
            places.add(place);
        }
        return places;
    }

    /** Sentences of other blocks that are nearly as good, those first that know what the answer does not say yet. */
    private void support(Rated best, List<Rated> rated, Map<UUID, Passage> homes, Map<UUID, TreeSet<Integer>> chosen) {
        Set<String> told = new HashSet<>();
        chosen.getOrDefault(best.block(), new TreeSet<>())
                .forEach(place -> told.addAll(best.hit().words(place)));
        List<Rated> rest = new ArrayList<>(rated);
        int left = MOST - chosen.values().stream().mapToInt(Set::size).sum();
        while (left > 0 && !rest.isEmpty()) {
            Rated next = rest.stream()
                    .max(Comparator.comparingDouble(r -> r.rating() + NEWS * query.beyond(told, r.words())))
                    .orElseThrow();
            rest.remove(next);
            if (!homes.containsKey(next.block()) && lessons(homes, next) <= MOST_LESSONS && supports(next, best)) {
                homes.put(next.block(), next.hit().passage());
                chosen.put(next.block(), new TreeSet<>(Set.of(next.sentence())));
                told.addAll(next.words());
                left--;
            }
        }
    }

    private static long lessons(Map<UUID, Passage> homes, Rated next) {
        Stream<LessonId> all = Stream.concat(
                homes.values().stream().map(Passage::lesson),
                Stream.of(next.hit().passage().lesson()));
        return all.distinct().count();
    }

    /** A second source must be nearly as good, and say something of its own. */
    private boolean supports(Rated next, Rated best) {
        boolean elsewhere =
                !next.hit().passage().lesson().equals(best.hit().passage().lesson());
        boolean shown = next.hit().passage().kind() == BlockKind.TABLE
                || next.hit().passage().kind() == BlockKind.FIGURE;
        return next.rating() >= (elsewhere ? SUPPORT_ELSEWHERE : SUPPORT) * best.rating()
                && Query.of(next.text()).in(best.words()) <= SAME
                && !shown
                && query.in(next.words()) > 0
                && !SentenceRating.asks(next.text())
                && !SentenceRating.leads(next.text())
                && !SentenceRating.leans(next.text());
    }

    /** With the sentence that the best one leans on, and those that lean on it; a list that is asked for entirely. */
    private TreeSet<Integer> whole(Rated best) {
        Passage passage = best.hit().passage();
        TreeSet<Integer> places = new TreeSet<>(Set.of(best.sentence()));
        if (passage.kind() == BlockKind.TABLE || passage.kind() == BlockKind.FIGURE) {
            return places;
        }
        if (passage.list() && query.in(passage.around()) >= query.in(best.words())) {
            return all(passage, best.sentence());
        }
        int count = passage.sentences().size();
        int first = best.sentence();
        while (first > 0
                && SentenceRating.leans(passage.sentences().get(first).caption())
                && places.size() < MOST_OF_A_BLOCK) {
            places.add(--first);
        }
        int next = best.sentence() + 1;
        boolean replies = first > 0
                && SentenceRating.asks(passage.sentences().get(first - 1).caption());
        while (next < count && places.size() < MOST_OF_A_BLOCK && (replies || follows(passage, next))) {
            places.add(next++);
        }
        return type == QuestionType.COMPARISON ? withOtherSides(passage, places) : places;
    }

    /** The block may tell of the other thing in a sentence apart. */
    private TreeSet<Integer> withOtherSides(Passage passage, TreeSet<Integer> places) {
        Set<String> told = new HashSet<>();
        places.forEach(place -> told.addAll(passage.words().get(place)));
        TreeSet<Integer> all = new TreeSet<>(places);
        for (int place = 0; place < passage.sentences().size() && all.size() < MOST_OF_A_BLOCK; place++) {
            if (query.beyond(told, passage.words().get(place)) > 0) {
                all.add(place);
                told.addAll(passage.words().get(place));
            }
        }
        return all;
    }

    private boolean follows(Passage passage, int place) {
        String text = passage.sentences().get(place).caption();
        if (SentenceRating.asks(text) || SentenceRating.leads(text)) {
            return false;
        }
        boolean introduced =
                SentenceRating.leads(passage.sentences().get(place - 1).caption());
        return introduced
                || SentenceRating.leans(text)
                || type.answeredBy(text)
                || query.in(passage.words().get(place)) > 0;
    }
}
