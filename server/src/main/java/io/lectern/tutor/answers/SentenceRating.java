package io.lectern.tutor.answers;

import io.lectern.courses.BlockKind;
import io.lectern.tutor.retrieval.Hit;
import io.lectern.tutor.retrieval.Query;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Says how well a sentence answers: by its words, by what it stands under, and by its form. */
final class SentenceRating {

    /** "It", "This" and the like lean on the sentence before. */
    private static final Pattern LEANING = Pattern.compile(
            "^(it|its|this|these|those|they|that|he|she|so|such|but|and|then|there,|both)\\b.*|^(هذا|هذه|هو|هي|هم|إنها|إنه|لذلك|وهو|وهي|لكن|ثم|ومن)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);

    // What each sign counts beside the words of the sentence itself, which count 1. Found by trying on the labelled
    // questions.
    private static final double STRENGTH = 0.5;
    private static final double HEADING = 0.3;
    private static final double TOPIC = 0.6;
    private static final double HINT = 0.35;
    private static final double FORM = 0.7;
    private static final double REPLIES = 0.7;
    private static final double SIDE = 0.5;
    private static final double BEGINS = 0.4;
    private static final double DEFINES = 0.65;
    private static final double EARLY = 0.4;
    private static final double BARE = 0.5;
    private static final double ALONE = 0.1;
    private static final double PICTURE = 0.25;
    private static final double ROW = 0.2;
    /** A passage that knows as much of a question is about it. */
    private static final double KNOWN = 0.9;
    /** After as many passages a first mention counts half. */
    private static final double SOON = 40;

    private final Query query;
    private final QuestionType type;

    SentenceRating(Query query, QuestionType type) {
        this.query = query;
        this.type = type;
    }

    /** @param sentence its place in the block */
    double of(Hit hit, int sentence) {
        String text = hit.passage().sentences().get(sentence).caption();
        return words(hit, sentence)
                + form(hit, sentence, text)
                + side(hit, text)
                + definition(hit, text)
                - unfit(hit, sentence, text);
    }

    private double words(Hit hit, int sentence) {
        return hit.coverage(sentence)
                + STRENGTH * hit.strength()
                + query.in(meant(hit, sentence))
                + HEADING * query.in(hit.passage().around())
                + HINT * query.hinted(hit.words(sentence))
                + hit.leaning()
                + (query.is(hit.passage().topic()) ? TOPIC : 0);
    }

    /** "It" and the like mean what the sentence before speaks of. */
    private static Set<String> meant(Hit hit, int sentence) {
        if (sentence == 0 || !leans(hit.passage().sentences().get(sentence).caption())) {
            return hit.words(sentence);
        }
        Set<String> both = new HashSet<>(hit.words(sentence - 1));
        both.addAll(hit.words(sentence));
        return both;
    }

    private double form(Hit hit, int sentence, String text) {
        double replies =
                sentence > 0 && asks(hit.passage().sentences().get(sentence - 1).caption())
                        ? REPLIES * query.in(hit.words(sentence - 1))
                        : 0;
        double about = Math.min(
                1, query.in(hit.words(sentence)) + query.in(hit.passage().around()));
        return replies + (type.answeredBy(text) ? FORM * about : 0);
    }

    /** One of the things compared, where its author set it off. */
    private double side(Hit hit, String text) {
        boolean side = type == QuestionType.COMPARISON
                && hit.passage().terms().stream().anyMatch(term -> text.contains(term) && query.names(term));
        return side ? SIDE : 0;
    }

    /** The sentence that introduces a term begins with it, or its author set the term off; it comes early in a course. */
    private double definition(Hit hit, String text) {
        if (type != QuestionType.DEFINITION) {
            return 0;
        }
        double begins = query.begins(text) ? BEGINS : 0;
        boolean defined = hit.passage().terms().stream().anyMatch(term -> text.contains(term) && query.is(term));
        double early = hit.coverage() > KNOWN ? EARLY / (1 + hit.passage().order() / SOON) : 0;
        return begins + (defined ? DEFINES : 0) + early;
    }

    private double unfit(Hit hit, int sentence, String text) {
        double unfit = asks(text) || leads(text) ? BARE : 0;
        unfit += sentence == 0 && leans(text) ? ALONE : 0;
        unfit += hit.passage().kind() == BlockKind.FIGURE ? PICTURE : 0;
        unfit += hit.passage().kind() == BlockKind.TABLE && !(type == QuestionType.DEFINITION && query.begins(text))
                ? ROW
                : 0;
        return unfit;
    }

    /** A bare question; one behind the term that it explains ("Scope: what do we deliver?") is no such. */
    static boolean asks(String text) {
        return (text.endsWith("?") || text.endsWith("؟")) && !text.contains(": ");
    }

    static boolean leads(String text) {
        return text.endsWith(":");
    }

    static boolean leans(String text) {
        return LEANING.matcher(text).matches();
    }
}
