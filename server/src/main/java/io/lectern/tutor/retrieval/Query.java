package io.lectern.tutor.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;

/**
 * What is searched for.
 *
 * @param words reduced words in order, each with its weight: 1 for the question's own, less for those remembered from
 *     the question before
 * @param hints words of asking that may still tell which place is meant; they never decide whether there is an answer
 * @param meanings for each word the words of the course that it may mean, each with how surely; none before a search
 */
public record Query(Map<String, Double> words, Set<String> hints, Map<String, Map<String, Double>> meanings) {

    static final Words WRITTEN = Words.ofLessons();
    private static final Words ASKED = Words.ofQuestions();
    private static final Words HINTS = Words.ofHints();
    private static final int MOST_WORDS = 40;
    private static final double REMEMBERED = 0.5;
    private static final double HEADING = 1.5;
    private static final double TITLE = 0.7;
    private static final double PHRASE = 1.3;
    /** A word that only stands in the heading above a passage counts nearly as if the passage said it. */
    private static final double AROUND = 0.95;

    private static final double MOST_OF_A_TERM = 0.6;
    private static final double ALL_OF_IT = 0.75;
    private static final double NEARBY = 0.75;
    private static final double SECTION = 0.3;

    public Query {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        hints = Collections.unmodifiableSet(new LinkedHashSet<>(hints));
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /** The words of a question that say what it is about. */
    public static Query of(String question) {
        Map<String, Double> words = new LinkedHashMap<>();
        for (String word : ASKED.in(question)) {
            if (words.size() < MOST_WORDS) {
                words.put(word, 1.0);
            }
        }
        Set<String> hints = new LinkedHashSet<>(HINTS.in(question));
        hints.removeAll(words.keySet());
        return new Query(words, hints, Map.of());
    }

    /** Together with what was asked before. */
    public Query remembering(Query before) {
        Map<String, Double> all = new LinkedHashMap<>(before.words);
        all.replaceAll((word, weight) -> weight * REMEMBERED);
        all.putAll(words);
        return new Query(all, hints, Map.of());
    }

    public boolean empty() {
        return words.isEmpty();
    }

    /** How much of this a text holds, by weight: 0 to 1. */
    public double in(String text) {
        return in(Set.copyOf(WRITTEN.in(text)));
    }

    /** How much of this is among reduced words, by weight: 0 to 1. */
    public double in(Set<String> there) {
        double all = 0;
        double held = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            all += word.getValue();
            held += word.getValue() * surely(word.getKey(), meaning -> there.contains(meaning) ? 1 : 0);
        }
        return all == 0 ? 0 : held / all;
    }

    /** How much of this is among reduced words, and was not among those before: 0 to 1. */
    public double beyond(Set<String> before, Set<String> there) {
        Set<String> both = new LinkedHashSet<>(before);
        both.addAll(there);
        return in(both) - in(before);
    }

    /** How many of the hints are among reduced words: 0 to 1. */
    public double hinted(Set<String> there) {
        if (hints.isEmpty()) {
            return 0;
        }
        return (double) hints.stream().filter(there::contains).count() / hints.size();
    }

    /** The best of a word's meanings, each rated and weighed by how surely it is meant. */
    private double surely(String word, ToDoubleFunction<String> rating) {
        double best = 0;
        for (Map.Entry<String, Double> meaning :
                meanings.getOrDefault(word, Map.of(word, 1.0)).entrySet()) {
            best = Math.max(best, meaning.getValue() * rating.applyAsDouble(meaning.getKey()));
        }
        return best;
    }

    /** The same words, each weighing by how telling it is in a course. */
    Query weighed(Vocabulary vocabulary) {
        Map<String, Double> weighed = new LinkedHashMap<>(words);
        weighed.replaceAll((word, weight) -> weight * vocabulary.weight(surest(word)));
        return new Query(weighed, hints, meanings);
    }

    /** Whether a sentence begins with this, as the sentence that introduces a term does. */
    public boolean begins(String sentence) {
        List<String> written = WRITTEN.in(sentence);
        List<String> start = written.subList(0, Math.min(written.size(), words.size()));
        return !words.isEmpty()
                && words.keySet().stream().allMatch(word -> surely(word, m -> start.contains(m) ? 1 : 0) > 0);
    }

    /** Whether a term is just what is asked about. */
    public boolean is(String term) {
        Set<String> written = Set.copyOf(WRITTEN.in(term));
        return !written.isEmpty() && written.size() <= words.size() && in(term) >= ALL_OF_IT;
    }

    /** Whether most words of a term are asked about. */
    public boolean names(String term) {
        List<String> written = WRITTEN.in(term);
        long asked = written.stream()
                .filter(w -> words.keySet().stream().anyMatch(word -> surely(word, m -> m.equals(w) ? 1 : 0) > 0))
                .count();
        return asked > 0 && asked >= MOST_OF_A_TERM * written.size();
    }

    /** With what each word may mean in a course. */
    Query understoodIn(Vocabulary vocabulary) {
        Map<String, Map<String, Double>> understood = new LinkedHashMap<>();
        words.keySet().forEach(word -> understood.put(word, vocabulary.meanings(word)));
        return new Query(words, hints, understood);
    }

    /** How much of it the course says itself, not only in other words for the same: 0 to 1. */
    double saidIn(Vocabulary vocabulary) {
        double all = 0;
        double said = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            all += word.getValue();
            said += vocabulary.said(word.getKey()).isPresent() ? word.getValue() : 0;
        }
        return all == 0 ? 0 : said / all;
    }

    /** Whether the course knows none of it. */
    boolean strange() {
        return meanings.values().stream().allMatch(Map::isEmpty);
    }

    /** How much of this a sentence knows with what it stands among, by weight: 0 to 1. */
    double coverage(Passage passage, int sentence) {
        double all = 0;
        double covered = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            double weight = word.getValue();
            all += weight;
            covered += weight * surely(word.getKey(), meaning -> share(meaning, passage, sentence));
        }
        return all == 0 ? 0 : covered / all;
    }

    private static double share(String word, Passage passage, int sentence) {
        if (passage.words().get(sentence).contains(word)) {
            return 1;
        }
        if (passage.around().contains(word)) {
            return AROUND;
        }
        return passage.section().contains(word) ? NEARBY : 0;
    }

    org.apache.lucene.search.Query toLucene() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<String> order = new ArrayList<>(words.keySet());
        for (String word : order) {
            List<org.apache.lucene.search.Query> fields = new ArrayList<>();
            meanings.getOrDefault(word, Map.of())
                    .forEach((meaning, surely) -> fields.addAll(inFields(meaning, surely)));
            if (!fields.isEmpty()) {
                double weight = words.getOrDefault(word, 1.0);
                any.add(boosted(new DisjunctionMaxQuery(fields, 0.3f), weight), BooleanClause.Occur.SHOULD);
            }
        }
        for (int i = 0; i + 1 < order.size(); i++) {
            var phrase = new PhraseQuery(3, PassageDocuments.BODY, surest(order.get(i)), surest(order.get(i + 1)));
            any.add(boosted(phrase, PHRASE), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    private static List<org.apache.lucene.search.Query> inFields(String word, double surely) {
        return List.of(
                boosted(new TermQuery(new Term(PassageDocuments.BODY, word)), surely),
                boosted(new TermQuery(new Term(PassageDocuments.HEADING, word)), HEADING * surely),
                boosted(new TermQuery(new Term(PassageDocuments.TITLE, word)), TITLE * surely),
                boosted(new TermQuery(new Term(PassageDocuments.SECTION, word)), SECTION * surely));
    }

    private String surest(String word) {
        return meanings.getOrDefault(word, Map.of()).keySet().stream()
                .findFirst()
                .orElse(word);
    }

    private static org.apache.lucene.search.Query boosted(org.apache.lucene.search.Query query, double boost) {
        return new BoostQuery(query, (float) boost);
    }
}
