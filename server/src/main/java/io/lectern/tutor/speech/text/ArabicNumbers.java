package io.lectern.tutor.speech.text;

import java.math.BigInteger;
import java.util.stream.Collectors;

/**
 * Numbers in vowelled Arabic words, in the form of plain counting: masculine and without case endings, as numbers are
 * read off a page.
 */
final class ArabicNumbers {

    private static final String[] SMALL = {
        "صِفْر",
        "وَاحِد",
        "اِثْنَان",
        "ثَلَاثَة",
        "أَرْبَعَة",
        "خَمْسَة",
        "سِتَّة",
        "سَبْعَة",
        "ثَمَانِيَة",
        "تِسْعَة",
        "عَشَرَة",
        "أَحَدَ عَشَر",
        "اِثْنَا عَشَر",
        "ثَلَاثَةَ عَشَر",
        "أَرْبَعَةَ عَشَر",
        "خَمْسَةَ عَشَر",
        "سِتَّةَ عَشَر",
        "سَبْعَةَ عَشَر",
        "ثَمَانِيَةَ عَشَر",
        "تِسْعَةَ عَشَر"
    };
    private static final String[] TENS = {
        "", "", "عِشْرُون", "ثَلَاثُون", "أَرْبَعُون", "خَمْسُون", "سِتُّون", "سَبْعُون", "ثَمَانُون", "تِسْعُون"
    };
    private static final String[] HUNDREDS = {
        "",
        "مِئَة",
        "مِئَتَان",
        "ثَلَاثُمِئَة",
        "أَرْبَعُمِئَة",
        "خَمْسُمِئَة",
        "سِتُّمِئَة",
        "سَبْعُمِئَة",
        "ثَمَانِمِئَة",
        "تِسْعُمِئَة"
    };
    private static final Counted[] SCALES = {
        new Counted("أَلْف", "أَلْفَان", "آلَاف", "أَلْف"),
        new Counted("مِلْيُون", "مِلْيُونَان", "مَلَايِين", "مِلْيُون"),
        new Counted("مِلْيَار", "مِلْيَارَان", "مِلْيَارَات", "مِلْيَار"),
        new Counted("تِرِلْيُون", "تِرِلْيُونَان", "تِرِلْيُونَات", "تِرِلْيُون")
    };
    private static final BigInteger LIMIT = BigInteger.TEN.pow(15);

    private ArabicNumbers() {}

    /** What is counted: one, two, three to ten, and eleven to ninety-nine of it. */
    record Counted(String one, String two, String few, String many) {

        /** The number with its noun. */
        String count(long value) {
            long end = value % 100;
            if (value == 1) {
                return one + " وَاحِد";
            }
            if (value == 2) {
                return two;
            }
            if (end >= 3 && end <= 10) {
                return cardinal(value) + " " + few;
            }
            return cardinal(value) + " " + (end > 10 ? many : one);
        }
    }

    /** Western or Arabic digits, with optional separators and decimal point. */
    static String number(String written) {
        String plain = western(written).replace(",", "").replace("\u066c", "");
        int point = plain.indexOf('.');
        if (point < 0) {
            return whole(plain);
        }
        String before = point == 0 ? SMALL[0] : whole(plain.substring(0, point));
        String after = plain.substring(point + 1);
        String part = after.startsWith("0") || after.length() > 3 ? digits(after) : whole(after);
        return before + " فَاصِلَة " + part;
    }

    static String whole(String digits) {
        var value = new BigInteger(digits);
        if (digits.length() > 1 && digits.startsWith("0") || value.compareTo(LIMIT) >= 0) {
            return digits(digits);
        }
        return cardinal(value.longValueExact());
    }

    static String cardinal(long value) {
        if (value < 20) {
            return SMALL[(int) value];
        }
        if (value < 100) {
            String tens = TENS[(int) value / 10];
            return value % 10 == 0 ? tens : SMALL[(int) value % 10] + " وَ" + tens;
        }
        if (value < 1000) {
            return and(HUNDREDS[(int) value / 100], value % 100);
        }
        int scale = 0;
        long unit = 1000;
        while (value / unit >= 1000) {
            unit *= 1000;
            scale++;
        }
        long head = value / unit;
        String counted = head == 1 ? SCALES[scale].one() : SCALES[scale].count(head);
        return and(counted, value % unit);
    }

    private static String and(String head, long rest) {
        return rest == 0 ? head : head + " وَ" + cardinal(rest);
    }

    static String digits(String digits) {
        return digits.chars().mapToObj(d -> SMALL[Character.digit(d, 10)]).collect(Collectors.joining(" "));
    }

    /** Digits of any script as 0 to 9, Arabic decimal point as a point. */
    static String western(String written) {
        return written.codePoints()
                .mapToObj(c -> Character.isDigit(c)
                        ? Integer.toString(Character.digit(c, 10))
                        : c == '\u066b' ? "." : Character.toString(c))
                .collect(Collectors.joining());
    }
}
