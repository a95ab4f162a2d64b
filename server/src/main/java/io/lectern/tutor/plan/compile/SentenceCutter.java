package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the ends of sentences, and the joints at which a long one can be cut. */
final class SentenceCutter {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "cf", "vs", "al", "fig", "no", "dr", "mr", "mrs", "st", "approx", "p", "pp", "ed",
            "ca");
    /** From the best places to cut to the worst; an unlisted blank is worse still. */
    private static final List<List<String>> JOINTS = List.of(
            List.of("; ", "؛ ", ": ", " — ", " – "),
            List.of(
                    ", but ",
                    ", so ",
                    ", which ",
                    ", because ",
                    ", while ",
                    ", where ",
                    ", then ",
                    " (",
                    "، ولكن ",
                    "، لكن ",
                    "، حيث ",
                    "، بينما "),
            List.of(", and ", ", or ", ", ", "، "),
            List.of(" because ", " so that ", " and then ", " when ", " if ", " but ", " حيث ", " لأن ", " لكن "),
            List.of(
                    " and ", " or ", " which ", " by ", " to ", " with ", " for ", " from ", " التي ", " الذي ", " من ",
                    " في "));

    private static final double WORSE = 0.09;
    private static final double FARTHEST = 0.36;

    private SentenceCutter() {}

    static List<MarkedText> sentences(MarkedText marked) {
        String text = marked.text();
        List<MarkedText> sentences = new ArrayList<>();
        int start = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inside = c >= '\uE000' && c <= '\uE001' || (inside && c != '\uE00F');
            if (!inside && ends(text, i)) {
                int end = i + 1;
                while (end < text.length() && closing(text.charAt(end))) {
                    end++;
                }
                add(sentences, text.substring(start, end));
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    /** The two halves of a sentence, cut at the best joint near its middle, without an empty half. */
    static List<MarkedText> halves(MarkedText marked) {
        String text = marked.text();
        int best = -1;
        double bestScore = Double.MAX_VALUE;
        for (int rank = 0; rank < JOINTS.size(); rank++) {
            for (String joint : JOINTS.get(rank)) {
                for (int at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1)) {
                    double off = Math.abs(at - text.length() / 2.0) / text.length();
                    double score = off + rank * WORSE;
                    if (off < FARTHEST && score < bestScore && outside(text, at)) {
                        bestScore = score;
                        best = cutAfter(text, at, joint);
                    }
                }
            }
        }
        if (best < 0) {
            best = blankNearMiddle(text);
        }
        if (best <= 0 || best >= text.length()) {
            return List.of(marked);
        }
        return List.of(
                new MarkedText(text.substring(0, best).strip()),
                new MarkedText(text.substring(best).strip()));
    }

    private static int cutAfter(String text, int at, String joint) {
        char first = text.charAt(at);
        boolean sign = ",،;؛:".indexOf(first) >= 0;
        return sign ? at + 1 : first == ' ' && (joint.equals(" — ") || joint.equals(" – ")) ? at + joint.length() : at;
    }

    private static int blankNearMiddle(String text) {
        int middle = text.length() / 2;
        for (int off = 0; off <= middle; off++) {
            for (int at : new int[] {middle - off, middle + off}) {
                if (at > 0 && at < text.length() && text.charAt(at) == ' ' && outside(text, at)) {
                    return at;
                }
            }
        }
        return text.length() > 1 ? middle : -1;
    }

    private static boolean outside(String text, int at) {
        return Math.max(text.lastIndexOf('\uE000', at), text.lastIndexOf('\uE001', at))
                <= text.lastIndexOf('\uE00F', at);
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '!' || c == '?' || c == '؟' || c == '…' || c == '۔') {
            return at + 1 == text.length()
                    || Character.isWhitespace(text.charAt(at + 1))
                    || closing(text.charAt(at + 1));
        }
        if (c != '.') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && closing(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || (opens(text.charAt(next)) && !abbreviated(text, at));
    }

    private static boolean opens(char c) {
        return !Character.isLowerCase(c);
    }

    private static boolean abbreviated(String text, int dot) {
        int start = dot;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, dot).toLowerCase(java.util.Locale.ROOT);
        return ABBREVIATIONS.contains(word)
                || (word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) < 128);
    }

    private static boolean closing(char c) {
        return c == ')'
                || c == '"'
                || c == '”'
                || c == '»'
                || c == '\''
                || c == '’'
                || c == '\uE00F'
                || c == '.'
                || c == '!'
                || c == '?';
    }

    private static void add(List<MarkedText> sentences, String text) {
        if (!text.isBlank()) {
            sentences.add(new MarkedText(text.strip()));
        }
    }
}
