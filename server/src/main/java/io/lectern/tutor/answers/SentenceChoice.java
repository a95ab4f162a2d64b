package io.lectern.tutor.answers;

import io.lectern.courses.BlockKind;
import io.lectern.tutor.retrieval.Hit;
import io.lectern.tutor.retrieval.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses the few sentences that answer, from the passages that were found. */
final class SentenceChoice {

    private static final int MOST = 4;
    private static final int MOST_OF_A_BLOCK = 3;
    private static final int MOST_LESSONS = 2;
    private static final double FORM = 0.25;
    private static final double DEFINES = 0.5;
    private static final double SUPPORT = 0.55;
    /** "It", "This" and the like lean on the sentence before. */
    private static final Pattern LEANING = Pattern.compile(
            "^(it|its|this|these|those|they|that|he|she|so|such|but|and|then|there,|both)\\b.*|^(هذا|هذه|هو|هي|هم|إنها|إنه|لذلك|وهو|وهي|لكن|ثم|ومن)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);

    private final Query query;
    private final QuestionType type;

    SentenceChoice(Query query, QuestionType type) {
        this.query = query;
        this.type = type;
    }

    /** @param sentence its place in {@code hit.sentences()} */
    record Chosen(Hit hit, int sentence) {
        Hit.Quotable text() {
            return hit.sentences().get(sentence);
        }
    }

    private record Rated(Hit hit, int sentence, double rating) {}

    List<Chosen> from(List<Hit> hits) {
        List<Rated> rated = rated(hits);
        if (rated.isEmpty()) {
            return List.of();
        }
        Rated best = rated.getFirst();
        Map<UUID, TreeSet<Integer>> chosen = new LinkedHashMap<>();
        Map<UUID, Hit> homes = new LinkedHashMap<>();
        take(best, chosen, homes);
        complete(best, chosen);
        int left = MOST - chosen.values().stream().mapToInt(Set::size).sum();
        for (Rated next : rated) {
            boolean other = !chosen.containsKey(next.hit().block()) && lessons(homes, next.hit()) <= MOST_LESSONS;
            if (left > 0 && other && next.rating() >= SUPPORT * best.rating() && adds(next, best)) {
                take(next, chosen, homes);
                left--;
            }
        }
        List<Chosen> answer = new ArrayList<>();
        chosen.forEach((block, places) ->
                places.forEach(p -> answer.add(new Chosen(homes.getOrDefault(block, best.hit()), p))));
        return answer.size() > MOST ? answer.subList(0, MOST) : answer;
    }

    private static long lessons(Map<UUID, Hit> homes, Hit next) {
        return Stream.concat(homes.values().stream(), Stream.of(next))
                .map(Hit::lesson)
                .distinct()
                .count();
    }

    private List<Rated> rated(List<Hit> hits) {
        List<Rated> rated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int h = 0; h < hits.size(); h++) {
            Hit hit = hits.get(h);
            for (int s = hit.from(); s < hit.to(); s++) {
                if (seen.add(hit.block() + "/" + s)) {
                    rated.add(new Rated(hit, s, rating(hit, s)));
                }
            }
        }
        rated.sort(Comparator.comparingDouble(Rated::rating).reversed());
        return rated;
    }

    private double rating(Hit hit, int sentence) {
        String text = hit.sentences().get(sentence).caption();
        double own = query.in(text);
        double around = query.in(hit.heading() + " " + hit.lessonTitle());
        double form = type.answeredBy(text) ? FORM : 0;
        double alone = LEANING.matcher(text).matches() && sentence == 0 ? -0.1 : 0;
        double asks = text.endsWith("?") || text.endsWith("؟") ? -0.5 : 0;
        double leads = text.endsWith(":") ? -0.5 : 0;
        double introduces = type == QuestionType.DEFINITION && query.begins(text) ? FORM : 0;
        double defines = type == QuestionType.DEFINITION && defines(hit, text) ? DEFINES : 0;
        double row = hit.kind() == BlockKind.TABLE && introduces == 0 ? -0.2 : 0;
        double picture = hit.kind() == BlockKind.FIGURE ? -0.2 : 0;
        return hit.score()
                + own
                + 0.3 * around
                + form * Math.min(1, own + around)
                + alone
                + asks
                + leads
                + picture
                + introduces
                + defines
                + row;
    }

    /** Whether the author sets off just what is asked about, in this sentence. */
    private boolean defines(Hit hit, String sentence) {
        return hit.terms().stream().anyMatch(term -> sentence.contains(term) && query.is(term));
    }

    /** Adds the sentence that the best one leans on, and those that lean on it. */
    private void complete(Rated best, Map<UUID, TreeSet<Integer>> chosen) {
        TreeSet<Integer> places = chosen.getOrDefault(best.hit().block(), new TreeSet<>());
        List<Hit.Quotable> sentences = best.hit().sentences();
        if (best.hit().kind() == BlockKind.TABLE || best.hit().kind() == BlockKind.FIGURE) {
            return;
        }
        int first = best.sentence();
        while (first > 0
                && LEANING.matcher(sentences.get(first).caption()).matches()
                && places.size() < MOST_OF_A_BLOCK) {
            places.add(--first);
        }
        int next = best.sentence() + 1;
        while (next < sentences.size() && places.size() < MOST_OF_A_BLOCK && follows(sentences, next)) {
            places.add(next++);
        }
    }

    private boolean follows(List<Hit.Quotable> sentences, int place) {
        String text = sentences.get(place).caption();
        if (text.endsWith("?") || text.endsWith("؟") || text.endsWith(":")) {
            return false;
        }
        boolean introduced = sentences.get(place - 1).caption().endsWith(":");
        return introduced || LEANING.matcher(text).matches() || type.answeredBy(text) || query.in(text) > 0;
    }

    /** A second source must say something of its own. */
    private boolean adds(Rated next, Rated best) {
        String told = best.hit().sentences().get(best.sentence()).caption();
        String text = next.hit().sentences().get(next.sentence()).caption();
        boolean same = Query.of(text).in(told) > 0.7;
        boolean shown = next.hit().kind() == BlockKind.TABLE || next.hit().kind() == BlockKind.FIGURE;
        boolean asks = text.endsWith("?") || text.endsWith("؟") || text.endsWith(":");
        return !same
                && !shown
                && !asks
                && query.in(text) > 0
                && !LEANING.matcher(text).matches();
    }

    private static void take(Rated rated, Map<UUID, TreeSet<Integer>> chosen, Map<UUID, Hit> homes) {
        chosen.computeIfAbsent(rated.hit().block(), b -> new TreeSet<>()).add(rated.sentence());
        homes.putIfAbsent(rated.hit().block(), rated.hit());
    }
}
