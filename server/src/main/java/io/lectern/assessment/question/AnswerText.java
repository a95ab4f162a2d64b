package io.lectern.assessment.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares short answers by what they say and not by how they were typed.
 *
 * <p>White space at the ends is dropped and elsewhere counts as one space; compatibility forms (Unicode NFKC), kinds of
 * quotation marks and of dashes, and invisible marks of direction do not count, nor does case unless asked for. In Arabic
 * the vowel marks and the lengthening stroke are dropped; the forms of alef, the seats of hamza, taa marbuta and haa, alef
 * maqsura and yaa count as the same letters. Digits of every script are the same digits.
 */
public final class AnswerText {

    private static final char WILDCARD = '\uE000';
    private static final String INVISIBLE = "\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u0640" + WILDCARD;

    private AnswerText() {}

    /** The form in which two answers are compared. Normalising twice changes nothing more. */
    public static String normalised(String text, boolean caseSensitive) {
        return normalise(text.replace(WILDCARD, ' '), caseSensitive);
    }

    /** Whether the answer is one that the pattern accepts, where {@code *} stands for any characters and {@code \*} for one. */
    public static boolean matches(String pattern, String answer, boolean caseSensitive) {
        String marked = normalise(withWildcards(pattern.replace(WILDCARD, ' ')), caseSensitive);
        return fits(pieces(marked), normalised(answer, caseSensitive));
    }

    /** Whether the pattern accepts more than one answer. */
    static boolean hasWildcard(String pattern) {
        return withWildcards(pattern).indexOf(WILDCARD) >= 0;
    }

    /** The answer itself when the pattern accepts one only. */
    static String literal(String pattern) {
        return pattern.replace("\\*", "*");
    }

    private static String withWildcards(String pattern) {
        StringBuilder marked = new StringBuilder(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length() && pattern.charAt(i + 1) == '*') {
                marked.append('*');
                i++;
            } else {
                marked.append(c == '*' ? WILDCARD : c);
            }
        }
        return marked.toString();
    }

    private static String normalise(String text, boolean caseSensitive) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (c == WILDCARD || !isIgnored(c)) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.appendCodePoint(fold(c));
            }
        }
        String cased = caseSensitive
                ? folded.toString()
                : folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(cased, Normalizer.Form.NFKC);
    }

    private static boolean isIgnored(int c) {
        return INVISIBLE.indexOf(c) >= 0
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= 0x0610 && c <= 0x061A
                || c >= 0x064B && c <= 0x065F
                || c == 0x0670
                || c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9;
    }

    private static int fold(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ', 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case '،' -> ',';
            case '؛' -> ';';
            case '؟' -> '?';
            case '٪' -> '%';
            case '‘', '’', '‚', '‛', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> c;
        };
    }

    /** What stands between the wildcards; spaces beside a wildcard are its own. */
    private static List<String> pieces(String marked) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = marked.indexOf(WILDCARD); end >= 0; end = marked.indexOf(WILDCARD, start)) {
            pieces.add(marked.substring(start, end));
            start = end + 1;
        }
        pieces.add(marked.substring(start));
        return pieces;
    }

    private static boolean fits(List<String> pieces, String answer) {
        String first = pieces.getFirst();
        if (pieces.size() == 1) {
            return first.equals(answer);
        }
        String last = pieces.getLast();
        if (!answer.startsWith(first) || !answer.endsWith(last) || answer.length() < first.length() + last.length()) {
            return false;
        }
        int end = answer.length() - last.length();
        int from = first.length();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = answer.indexOf(piece, from);
            if (found < 0 || found + piece.length() > end) {
                return false;
            }
            from = found + piece.length();
        }
        return true;
    }
}
