package io.lectern.tutor.plan.compile;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a short piece of code inside a sentence is pronounced. */
final class CodeWords {

    private static final Pattern PART =
            Pattern.compile("_{5}|[\\p{L}]+|[\\d][\\d.,]*\\d|\\d|&&|[<>=!]=|>>|<<|\\.\\.|--|[^\\s\\p{L}\\d]|\\s+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SILENT = Pattern.compile("[\"'(){}\\[\\],]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[\\p{L}\\d])[-_](?=[\\p{L}\\d])");
    private static final int LONGEST = 60;

    private CodeWords() {}

    /** Signs become words, names keep theirs; what would be spelled for long is left to the eye. */
    static String of(String code, String language) {
        String shortened = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
        Map<String, String> signs = Signs.inCode(language);
        StringBuilder words = new StringBuilder();
        shortened = BETWEEN_WORDS.matcher(shortened).replaceAll(" ");
        Matcher parts = PART.matcher(shortened);
        while (parts.find()) {
            String part = parts.group();
            words.append(' ').append(word(part, signs));
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static String word(String part, Map<String, String> signs) {
        String sign = signs.get(part);
        if (sign != null) {
            return sign;
        }
        if (part.isBlank() || SILENT.matcher(part).matches()) {
            return "";
        }
        return Character.isLetter(part.charAt(0))
                ? CAMEL.matcher(part).replaceAll(" ")
                : Character.isDigit(part.charAt(0)) ? part : "";
    }
}
