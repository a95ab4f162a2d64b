package io.lectern.tutor.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** English dates, years and times of day. */
final class Calendar {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

    /** The abbreviation's full stop, unless it also ends the sentence. */
    private static final String STOP = "(?:\\.(?!\\s+\\p{Lu}|\\s*$))?";

    private Calendar() {}

    static List<Rule> rules() {
        return List.of(
                Rule.words(
                        "(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)",
                        f -> date(number(f, 3), number(f, 2), number(f, 1))),
                Rule.words(
                        "([1-9]|0[1-9]|[12]\\d|3[01])/([1-9]|0[1-9]|[12]\\d|3[01])/(\\d{4})(?!\\d)", Calendar::slashed),
                Rule.words(
                        "([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)? " + MONTH + "(?:,? (\\d{4})(?!\\d))?",
                        f -> "the " + EnglishNumbers.ordinal(number(f, 1)) + " of " + month(f.group(2)) + yearOf(f, 3)),
                Rule.words(
                        MONTH + " ([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4})(?!\\d))?",
                        f -> month(f.group(1)) + " " + EnglishNumbers.ordinal(number(f, 2)) + yearOf(f, 3)),
                Rule.words(
                        "(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?(?:\\s?([aApP])\\.?[mM]\\b" + STOP + ")?",
                        Calendar::time),
                Rule.words(
                        "(\\d{1,2})\\s?([aApP])\\.?[mM]\\b" + STOP,
                        f -> EnglishNumbers.cardinal(number(f, 1)) + half(f.group(2))),
                Rule.words("(1[1-9]\\d0|20\\d0)s\\b", f -> decade(number(f, 1))),
                Rule.words(
                        "(?:(?<=\\b(?i:in|since|by|until|year|from|of|before|after)\\s)(19\\d\\d|20\\d\\d)|"
                                + "(19\\d\\d|20\\d\\d)(?!\\s[a-z]+s\\b))(?!\\d|[.,]\\d)",
                        f -> EnglishNumbers.year(Integer.parseInt(f.group()))));
    }

    private static String date(int day, int month, int year) {
        return MONTHS.get(month - 1) + " " + EnglishNumbers.ordinal(day) + ", " + EnglishNumbers.year(year);
    }

    /** Day first, as in the Gulf and Europe, unless that cannot be. */
    private static String slashed(MatchResult found) {
        int day = number(found, 1);
        int month = number(found, 2);
        if (month > 12 && day > 12) {
            return EnglishNumbers.cardinal(day) + " slash " + EnglishNumbers.cardinal(month) + " slash "
                    + EnglishNumbers.year(number(found, 3));
        }
        return month > 12 ? date(month, day, number(found, 3)) : date(day, month, number(found, 3));
    }

    private static String time(MatchResult found) {
        int hour = number(found, 1);
        int minute = number(found, 2);
        String half = half(found.group(4));
        String minutes = minute == 0 ? "" : " " + (minute < 10 ? "oh " : "") + EnglishNumbers.cardinal(minute);
        String seconds = found.group(3) == null ? "" : " and " + EnglishNumbers.cardinal(number(found, 3)) + " seconds";
        String round = minute == 0 && half.isEmpty() ? (hour > 12 || hour == 0 ? " hundred hours" : " o'clock") : "";
        return EnglishNumbers.cardinal(hour) + minutes + round + half + seconds;
    }

    private static String half(String letter) {
        return letter == null ? "" : " " + letter.toUpperCase(Locale.ROOT) + " M";
    }

    private static String decade(int year) {
        String tens = EnglishNumbers.plural(EnglishNumbers.cardinal(year % 100));
        return year % 100 == 0
                ? EnglishNumbers.cardinal(year / 100) + " hundreds"
                : EnglishNumbers.cardinal(year / 100) + " " + tens;
    }

    private static String month(String written) {
        String key = written.substring(0, 3);
        return MONTHS.stream().filter(m -> m.startsWith(key)).findFirst().orElse(written);
    }

    private static String yearOf(MatchResult found, int group) {
        return found.group(group) == null ? "" : ", " + EnglishNumbers.year(number(found, group));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
