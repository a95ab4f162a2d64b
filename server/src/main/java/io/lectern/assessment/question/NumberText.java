package io.lectern.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number with its unit the way people write it: digits of either script; point, comma or the Arabic sign before the
 * decimals; spaces, commas, points, apostrophes or the Arabic sign between thousands; an exponent as {@code e3} or {@code
 * ×10^3}; the unit after it.
 */
final class NumberText {

    /** @param unit as {@link #unit} writes it, empty when there is none */
    record Reading(BigDecimal value, String unit) {}

    static final int LONGEST = 100;
    private static final int LARGEST_EXPONENT = 300;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A sign; digits with marks between them; an exponent; the rest is the unit. */
    private static final Pattern SHAPE = Pattern.compile(
            "([+-]?) ?((?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d)?(?:[\\d.,]|'(?=\\d{3}))*)"
                    + "(?:(?:e| ?[x×*·] ?10 ?\\^) ?([+-]?\\d{1,4})(?!\\d))?(.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN = Pattern.compile("\\d+|\\d*\\.\\d+|\\d+\\.");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?");

    private NumberText() {}

    /**
     * Every number that the text may mean, at most two: {@code 1,234} may be said with a decimal comma or with a comma
     * between thousands. None when it is not a number.
     */
    static List<Reading> read(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Matcher shape = SHAPE.matcher(prepared(text));
        if (!shape.matches()) {
            return List.of();
        }
        int exponent = shape.group(3) == null ? 0 : Integer.parseInt(shape.group(3));
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            return List.of();
        }
        String unit = unit(shape.group(4));
        List<Reading> readings = new ArrayList<>();
        for (String digits : spellings(shape.group(2).replace(" ", "").replace("'", ""))) {
            BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(exponent);
            readings.add(new Reading(shape.group(1).equals("-") ? value.negate() : value, unit));
        }
        return readings;
    }

    /** A unit as it is compared: without spaces, with the case of its letters, for mW is not MW. */
    static String unit(String name) {
        return AnswerText.normalised(raised(name), true).replace(" ", "");
    }

    private static String prepared(String text) {
        String marked = raised(text).replace('٫', '.').replace("٬", "").replace('’', '\'');
        return AnswerText.normalised(marked, true);
    }

    /** Superscript digits as an exponent, which the compatibility forms would make plain digits of. */
    private static String raised(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean raised = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = SUPERSCRIPTS.indexOf(c);
            boolean high = digit >= 0 || c == '⁻' || c == '⁺';
            if (high && !raised) {
                plain.append('^');
            }
            raised = high;
            plain.append(digit >= 0 ? (char) ('0' + digit) : c == '⁻' ? '-' : c == '⁺' ? '+' : c);
        }
        return plain.toString();
    }

    /** The ways to read digits with points and commas, as a plain number with a point. */
    private static Set<String> spellings(String digits) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String spelling : List.of(digits, exchanged(digits))) {
            if (PLAIN.matcher(spelling).matches()) {
                spellings.add(spelling);
            } else if (GROUPED.matcher(spelling).matches()) {
                spellings.add(spelling.replace(",", ""));
            }
        }
        boolean pointOnly = digits.indexOf(',') < 0 && digits.indexOf('.') == digits.lastIndexOf('.');
        return pointOnly && PLAIN.matcher(digits).matches() ? Set.of(digits) : spellings;
    }

    private static String exchanged(String digits) {
        return digits.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
