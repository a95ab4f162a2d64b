package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short points for the board in place of whole paragraphs. */
final class Points {

    private static final int LONGEST = 90;
    private static final int MOST_OF_A_PARAGRAPH = 2;

    private Points() {}

    /** For a text: its list items, or the one or two sentences that carry most. */
    static List<String> of(List<Passage> passages) {
        boolean list = passages.stream().anyMatch(Passage::listed);
        List<String> points = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.listed()) {
                points.add(shortened(passage.text().plain()));
            } else if (!list && passage.kind() == Passage.Kind.PARAGRAPH) {
                points.addAll(telling(passage.text()));
            }
        }
        return points;
    }

    private static List<String> telling(MarkedText paragraph) {
        List<MarkedText> sentences = SentenceCutter.sentences(paragraph);
        List<MarkedText> chosen = sentences.stream()
                .filter(s -> !s.terms().isEmpty())
                .limit(MOST_OF_A_PARAGRAPH)
                .toList();
        if (chosen.isEmpty()) {
            chosen = sentences.stream().limit(1).toList();
        }
        return chosen.stream().map(s -> shortened(s.plain())).toList();
    }

    /** At most one line, cut where the sentence breathes. */
    static String shortened(String text) {
        String plain = text.strip();
        if (plain.length() <= LONGEST) {
            return plain.replaceAll("[:,،]$", "");
        }
        String first =
                SentenceCutter.sentences(new MarkedText(plain)).getFirst().plain();
        if (first.length() <= LONGEST) {
            return first;
        }
        int cut = -1;
        for (String joint : List.of(", ", "، ", "; ", ": ", " — ", " (")) {
            int at = first.lastIndexOf(joint, LONGEST);
            cut = at > LONGEST / 3 ? Math.max(cut, at) : cut;
        }
        if (cut > 0) {
            return first.substring(0, cut);
        }
        int blank = first.lastIndexOf(' ', LONGEST - 2);
        return first.substring(0, blank > 0 ? blank : LONGEST - 2) + " …";
    }

    static String raised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String lowered(String text) {
        if (text.length() < 2
                || Character.isUpperCase(text.charAt(1))
                || text.charAt(0) == 'I' && text.charAt(1) == ' ') {
            return text;
        }
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
