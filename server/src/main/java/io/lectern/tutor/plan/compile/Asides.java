package io.lectern.tutor.plan.compile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writing habits that make sense on a page but not in a voice. */
final class Asides {

    private static final Pattern REFERENCE =
            Pattern.compile("\\s*\\((?:see|cf\\.?|انظر)\\s[^()]*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\(([^()]{1,300})\\)");
    private static final Pattern PART_OF_WORD =
            Pattern.compile("(?:(?<=\\p{L})\\((\\p{L}{1,4})\\)|\\((\\p{L}{1,4})\\)(?=\\p{L}))");
    private static final Pattern DOUBLED = Pattern.compile("[,،]\\s*([,،.;:؛!?؟])");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+|—");
    private static final Pattern STRAY = Pattern.compile("[\\[\\]{}*_#<>|~^\"“”«»]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Asides() {}

    /** Parentheses become a pause and their content, references to elsewhere go, dashes and quotes become breath. */
    static String unfold(String text, String language) {
        String comma = language.equals("ar") ? "،" : ",";
        String plain = REFERENCE.matcher(text).replaceAll("");
        plain = PART_OF_WORD.matcher(plain).replaceAll(m -> m.group(1) == null ? m.group(2) : m.group(1));
        plain = PARENTHESES.matcher(plain).replaceAll(m -> comma + " " + Matcher.quoteReplacement(m.group(1)) + comma);
        plain = DASH.matcher(plain).replaceAll(comma + " ");
        plain = STRAY.matcher(plain).replaceAll(" ");
        plain = SPACES.matcher(plain).replaceAll(" ").replaceAll(" ([,،.;:؛!?؟])", "$1");
        plain = DOUBLED.matcher(plain).replaceAll("$1");
        return plain.replaceAll("^[\\s,،]+", "").strip();
    }
}
