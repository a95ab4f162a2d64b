package io.lectern.learning.cards.making;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that a text explains: bold ones in sentences and at the head of list items, entries of a glossary. */
final class Terms {

    private static final int MOST_WORDS = 6;
    private static final int MOST_LETTERS = 60;
    private static final int FEWEST_LETTERS = 4;

    private static final Pattern BOLD = Pattern.compile("\\*\\*(?<term>[^*\\n]+?)\\*\\*");
    private static final Pattern HEAD =
            Pattern.compile("^\\*\\*(?<term>[^*]+?)\\*\\*(?<colon>\\s*(?:[:：]|[-–—](?=\\s))?)\\s*(?<rest>.+)$");
    private static final Pattern ENTRY =
            Pattern.compile("^\\**(?<term>[^*:：]{2,60}?)\\**\\s*(?:[:：]|\\s[-–—]\\s)\\**\\s*(?<rest>.+)$");
    private static final Pattern TAIL = Pattern.compile("[\\s:：.،,؛;]+$");
    private static final Pattern NOTHING_BUT_MARKS = Pattern.compile("[\\s\\p{P}*]*");

    private Terms() {}

    /** A word and what is said about it, both Markdown. */
    record Explained(String term, String meaning) {}

    /** What a list item says about the bold word that it begins with. */
    static Optional<Explained> inItem(String item) {
        Matcher head = HEAD.matcher(item);
        if (!head.matches()) {
            return Optional.empty();
        }
        String inside = head.group("term");
        boolean named = !TAIL.matcher(inside).replaceAll("").equals(inside)
                || !head.group("colon").isBlank();
        String meaning = named ? head.group("rest") : item;
        return term(inside, FEWEST_LETTERS).map(term -> new Explained(term, meaning));
    }

    /** What a paragraph says about its first bold word: the sentence, and the next when the word comes last in it. */
    static Optional<Explained> inParagraph(String paragraph) {
        List<String> sentences = Prose.sentences(paragraph);
        for (int i = 0; i < sentences.size(); i++) {
            Matcher bold = BOLD.matcher(sentences.get(i));
            while (bold.find()) {
                Optional<String> term = term(bold.group("term"), FEWEST_LETTERS);
                String meaning = around(sentences, i, sentences.get(i).substring(bold.end()));
                if (term.isPresent() && saysMore(meaning, term.get())) {
                    return Optional.of(new Explained(term.get(), meaning));
                }
            }
        }
        return Optional.empty();
    }

    /** An entry of a glossary: a word, a colon or a dash, its meaning. */
    static Optional<Explained> entry(String item) {
        Matcher entry = ENTRY.matcher(item);
        return entry.matches()
                ? term(entry.group("term"), 1)
                        .map(term -> new Explained(term, entry.group("rest").strip()))
                : Optional.empty();
    }

    private static String around(List<String> sentences, int at, String after) {
        String sentence = sentences.get(at);
        if (!NOTHING_BUT_MARKS.matcher(after).matches()) {
            return sentence;
        }
        if (at + 1 < sentences.size()) {
            return sentence + " " + sentences.get(at + 1);
        }
        return at > 0 ? sentences.get(at - 1) + " " + sentence : sentence;
    }

    private static boolean saysMore(String meaning, String term) {
        return Prose.words(meaning).size() > Prose.words(term).size();
    }

    /** A word that may stand alone on a card. Very short ones in a text are only stressed, unless they are capitals. */
    private static Optional<String> term(String bold, int fewest) {
        String term = TAIL.matcher(bold.strip()).replaceAll("");
        long letters = term.codePoints().filter(Character::isLetter).count();
        boolean capitals = letters > 1
                && !term.equals(term.toLowerCase(Locale.ROOT))
                && term.equals(term.toUpperCase(Locale.ROOT));
        boolean fits = (letters >= fewest || capitals)
                && term.length() <= MOST_LETTERS
                && Prose.words(term).size() <= MOST_WORDS
                && !term.endsWith("!");
        return fits ? Optional.of(term) : Optional.empty();
    }
}
