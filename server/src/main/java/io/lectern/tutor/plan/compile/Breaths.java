package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into pieces that a teacher says in one breath: one idea each, none too long, none too short. */
final class Breaths {

    /** An estimate may be 15 % off, and no beat may last twelve seconds. */
    static final int LONGEST_MS = 10_000;

    private static final int SHORT_MS = 3_600;
    private static final int JOINED_MS = 7_000;
    private static final int WORD_MS = 1_500;
    private static final int DEEPEST = 12;

    private final Pace pace;
    private final String language;

    Breaths(Pace pace, String language) {
        this.pace = pace;
        this.language = language;
    }

    List<Said> of(MarkedText text) {
        List<Said> breaths = new ArrayList<>();
        for (MarkedText sentence : SentenceCutter.sentences(text)) {
            List<Said> pieces = pieces(sentence, 0);
            if (pieces.size() == 1 && !breaths.isEmpty() && joins(breaths.getLast(), pieces.getFirst())) {
                breaths.add(breaths.removeLast().then(pieces.getFirst()));
            } else {
                breaths.addAll(pieces);
            }
        }
        return breaths;
    }

    /** What the author wrote for the voice, sentence by sentence. */
    List<Said> ofSpoken(String speech) {
        return of(new MarkedText(speech)).stream()
                .map(s -> new Said(ArabicVowels.strip(s.caption()), s.speech()))
                .toList();
    }

    /** The same, each sentence for itself. */
    List<Said> ofSpokenSentences(String speech) {
        return SentenceCutter.sentences(new MarkedText(speech)).stream()
                .map(s -> s.said(language))
                .map(s -> new Said(ArabicVowels.strip(s.caption()), s.speech()))
                .toList();
    }

    /** The same said in as many breaths as it needs; captions are cut at the same share of their length. */
    List<Said> fitting(Said said) {
        if (millis(said) <= LONGEST_MS) {
            return List.of(said);
        }
        List<Said> sentences = sentencewise(said);
        if (!sentences.isEmpty()) {
            return sentences;
        }
        List<Said> fitting = new ArrayList<>();
        List<MarkedText> captions = cutEvenly(said.caption(), 1 + millis(said) / LONGEST_MS);
        if (said.caption().equals(said.speech())) {
            captions.forEach(c -> fitting.addAll(of(c)));
            return fitting;
        }
        List<MarkedText> speeches = cutEvenly(said.speech(), captions.size());
        for (int i = 0; i < captions.size(); i++) {
            String speech = i < speeches.size() ? speeches.get(i).text() : "";
            fitting.add(new Said(captions.get(i).text(), speech));
        }
        return fitting.stream().anyMatch(s -> millis(s) > LONGEST_MS) ? of(new MarkedText(said.speech())) : fitting;
    }

    /** Cut between sentences, when caption and speech have the same ones and none is too long; else empty. */
    private List<Said> sentencewise(Said said) {
        List<MarkedText> captions = SentenceCutter.sentences(new MarkedText(said.caption()));
        List<MarkedText> speeches = SentenceCutter.sentences(new MarkedText(said.speech()));
        List<Said> pieces = new ArrayList<>();
        if (captions.size() != speeches.size()) {
            return pieces;
        }
        for (int i = 0; i < captions.size(); i++) {
            Said next = new Said(captions.get(i).text(), speeches.get(i).text());
            if (millis(next) > LONGEST_MS) {
                return List.of();
            }
            boolean joins = !pieces.isEmpty() && millis(pieces.getLast().then(next)) <= LONGEST_MS;
            pieces.add(joins ? pieces.removeLast().then(next) : next);
        }
        return pieces;
    }

    int millis(Said said) {
        return said.speech().isBlank() ? 0 : pace.millis(said.speech(), language);
    }

    private List<Said> pieces(MarkedText sentence, int depth) {
        Said said = sentence.said(language);
        if (said.blank()) {
            return List.of();
        }
        if (millis(said) <= LONGEST_MS || depth > DEEPEST) {
            return List.of(said);
        }
        List<Said> pieces = new ArrayList<>();
        List<MarkedText> halves = SentenceCutter.halves(sentence);
        if (halves.size() == 1) {
            return List.of(said);
        }
        halves.forEach(half -> pieces.addAll(pieces(half, depth + 1)));
        return pieces;
    }

    private static List<MarkedText> cutEvenly(String text, int parts) {
        List<MarkedText> cut = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        int each = Math.max(1, (words.length + parts - 1) / parts);
        for (int from = 0; from < words.length; from += each) {
            cut.add(new MarkedText(String.join(
                    " ", List.of(words).subList(from, Math.min(words.length, from + each)))));
        }
        return cut;
    }

    private boolean joins(Said before, Said next) {
        int first = millis(before);
        int second = millis(next);
        boolean word = first < WORD_MS || second < WORD_MS;
        return word
                ? first + second < LONGEST_MS - WORD_MS
                : first < SHORT_MS && second < SHORT_MS && first + second < JOINED_MS;
    }
}
