package io.lectern.tutor.speech.text;

import java.util.List;

/** Signs between English words. */
final class EnglishSymbols {

    private EnglishSymbols() {}

    static List<Rule> rules() {
        return List.of(
                sign("<=|\u2264", "is less than or equal to"),
                sign(">=|\u2265", "is greater than or equal to"),
                sign("!=|\u2260", "is not equal to"),
                sign("[~\u223c\u2248](?=\\s?[\\d$])", "about"),
                sign("\u2248", "is about"),
                sign("=>|->|[\u2192\u21d2]", "to"),
                sign("<-|[\u2190\u21d0]", "from"),
                sign("[\u2194\u21d4]", "to and from"),
                sign("=+", "equals"),
                sign("\\+/-|\u00b1", "plus or minus"),
                sign("\\+", "plus"),
                sign("(?<=\\s)-(?=\\s\\d)|\u2212", "minus"),
                sign("\u00d7|(?<=\\s)\\*(?=\\s)|\u22c5", "times"),
                sign("\u00f7", "divided by"),
                sign("(?<=\\s)<(?=\\s)|<(?=\\d)", "is less than"),
                sign("(?<=\\s)>(?=\\s)|>(?=\\d)", "is greater than"),
                sign("&amp;|&", "and"),
                sign("\u00b2", "squared"),
                sign("\u00b3", "cubed"),
                sign("\\^(?=\\s?[\\w(])", "to the power of"),
                sign("\u221a", "the square root of"),
                sign("\u2211", "the sum of"),
                sign("\u221e", "infinity"),
                sign("\u00b0", "degrees"),
                sign("#(?=\\d)", "number"),
                sign("@(?=\\w)", "at"),
                sign("(?<=\\s|^)/(?=\\s|$|[.,])", "slash"),
                sign("(?<=\\s|^)~(?=\\s|$|[.,])", "tilde"),
                sign("(?<=\\s|^)#(?=\\s|$|[.,])", "hash"),
                sign("\u00a9", "copyright"),
                sign("\u20ac", "euros"),
                sign("\u00a3", "pounds"),
                sign("(?<=\\s)\\$(?=\\s)", "dollar"),
                Rule.words("[\\p{IsGreek}]", f -> MathWords.ENGLISH.greek(f.group())));
    }

    private static Rule sign(String pattern, String said) {
        return Rule.words(pattern, f -> said);
    }
}
