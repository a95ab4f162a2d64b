package io.lectern.tutor.speech.text;

import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers in English words. */
final class EnglishNumbers {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion"};
    private static final Map<String, String> ORDINALS = Map.of(
            "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth", "nine", "ninth",
            "twelve", "twelfth");
    private static final BigInteger LIMIT = BigInteger.TEN.pow(15);

    private EnglishNumbers() {}

    /** Digits with optional commas and one optional decimal point. */
    static String number(String written) {
        String plain = written.replace(",", "");
        int point = plain.indexOf('.');
        if (point < 0) {
            return whole(plain);
        }
        String before = point == 0 ? "zero" : whole(plain.substring(0, point));
        return before + " point " + digits(plain.substring(point + 1));
    }

    /** A whole number; digit by digit when it is a code (leading zero) or beyond counting. */
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
            return value % 10 == 0 ? tens : tens + "-" + SMALL[(int) value % 10];
        }
        if (value < 1000) {
            String rest = value % 100 == 0 ? "" : " and " + cardinal(value % 100);
            return SMALL[(int) value / 100] + " hundred" + rest;
        }
        int scale = 0;
        long unit = 1;
        while (value / unit >= 1000) {
            unit *= 1000;
            scale++;
        }
        long rest = value % unit;
        String joint = rest == 0 ? "" : rest < 100 ? " and " + cardinal(rest) : " " + cardinal(rest);
        return cardinal(value / unit) + SCALES[scale] + joint;
    }

    static String ordinal(long value) {
        String cardinal = cardinal(value);
        int cut = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
        String last = cardinal.substring(cut);
        String ending = ORDINALS.get(last);
        if (ending == null) {
            ending = last.endsWith("y") ? last.substring(0, last.length() - 1) + "ieth" : last + "th";
        }
        return cardinal.substring(0, cut) + ending;
    }

    /** As a year is said: twenty twenty-six, nineteen oh five, two thousand and seven. */
    static String year(int year) {
        if (year % 1000 < 10) {
            return cardinal(year);
        }
        if (year % 100 == 0) {
            return cardinal(year / 100) + " hundred";
        }
        String end = year % 100 < 10 ? "oh " + SMALL[year % 100] : cardinal(year % 100);
        return cardinal(year / 100) + " " + end;
    }

    static String digits(String digits) {
        return digits.chars().mapToObj(d -> SMALL[Character.digit(d, 10)]).collect(Collectors.joining(" "));
    }

    static String plural(String word) {
        if (word.endsWith("y") && !word.endsWith("ay")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("x") ? word + "es" : word + "s";
    }
}
