package io.lectern.assessment.marking;

import java.util.regex.Pattern;

/** Takes out of an answer what tells who wrote it, as far as that can be recognised. */
final class PlainAnswer {

    private static final String TAKEN_OUT = "[…]";
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{N}.,])\\+?\\p{Nd}(?:[ ()/-]?\\p{Nd}){8,14}(?![\\p{N}.,]\\p{N})");
    private static final int SHORTEST_NAME = 3;

    private PlainAnswer() {}

    /** @param name of who wrote it */
    static String of(String text, String name) {
        String plain = ADDRESS.matcher(text).replaceAll(TAKEN_OUT);
        plain = TELEPHONE.matcher(plain).replaceAll(TAKEN_OUT);
        String whole = name.strip().replaceAll("\\s+", " ");
        if (whole.length() < SHORTEST_NAME) {
            return plain;
        }
        String pattern = "(?<!\\p{L})" + Pattern.quote(whole).replace(" ", "\\E\\s+\\Q") + "(?!\\p{L})";
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(plain)
                .replaceAll(TAKEN_OUT);
    }
}
