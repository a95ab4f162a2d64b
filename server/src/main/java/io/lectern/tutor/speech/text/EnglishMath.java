package io.lectern.tutor.speech.text;

import java.util.Locale;
import java.util.Map;

/** Formulas in English. */
final class EnglishMath implements MathWords {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("=", "equals"),
            Map.entry("+", "plus"),
            Map.entry("-", "minus"),
            Map.entry("*", "times"),
            Map.entry("/", "over"),
            Map.entry("<", "is less than"),
            Map.entry(">", "is greater than"),
            Map.entry("!", "factorial"),
            Map.entry("%", "percent"),
            Map.entry("|", ","),
            Map.entry("(", ","),
            Map.entry(")", ","),
            Map.entry(",", ","),
            Map.entry("times", "times"),
            Map.entry("cdot", "times"),
            Map.entry("div", "divided by"),
            Map.entry("pm", "plus or minus"),
            Map.entry("le", "is less than or equal to"),
            Map.entry("leq", "is less than or equal to"),
            Map.entry("ge", "is greater than or equal to"),
            Map.entry("geq", "is greater than or equal to"),
            Map.entry("lt", "is less than"),
            Map.entry("gt", "is greater than"),
            Map.entry("ne", "is not equal to"),
            Map.entry("neq", "is not equal to"),
            Map.entry("approx", "is about"),
            Map.entry("sim", "is about"),
            Map.entry("propto", "is proportional to"),
            Map.entry("infty", "infinity"),
            Map.entry("to", "to"),
            Map.entry("rightarrow", "to"),
            Map.entry("Rightarrow", "therefore"),
            Map.entry("implies", "therefore"),
            Map.entry("in", "in"),
            Map.entry("sum", "the sum of"),
            Map.entry("prod", "the product of"),
            Map.entry("int", "the integral of"),
            Map.entry("sum from", "the sum from"),
            Map.entry("prod from", "the product from"),
            Map.entry("int from", "the integral from"),
            Map.entry("bound to", "to"),
            Map.entry("bound of", "of"),
            Map.entry("partial", "partial"),
            Map.entry("ln", "the natural log of"),
            Map.entry("log", "the log of"),
            Map.entry("exp", "the exponential of"),
            Map.entry("max", "the maximum of"),
            Map.entry("min", "the minimum of"),
            Map.entry("sin", "sine"),
            Map.entry("cos", "cosine"),
            Map.entry("tan", "tangent"),
            Map.entry("ldots", ","),
            Map.entry("cdots", ","),
            Map.entry("dots", ","));

    @Override
    public String sign(String sign) {
        return SIGNS.getOrDefault(sign, "");
    }

    @Override
    public String greek(String letter) {
        return GREEK.getOrDefault(letter.toLowerCase(Locale.ROOT), letter.toLowerCase(Locale.ROOT));
    }

    @Override
    public String number(String digits) {
        return EnglishNumbers.number(digits);
    }

    @Override
    public String comma() {
        return ",";
    }

    @Override
    public String fraction(String over, String under, boolean simple) {
        if (over.equals("one") && under.equals("two")) {
            return "one half";
        }
        return simple ? over + " over " + under : over + ", over " + under + ",";
    }

    @Override
    public String power(String base, String exponent) {
        return base
                + switch (exponent) {
                    case "two" -> " squared";
                    case "three" -> " cubed";
                    case "times" -> " star";
                    default -> " to the power of " + exponent;
                };
    }

    @Override
    public String index(String base, String index) {
        return base + " " + index;
    }

    @Override
    public String root(String of, String degree) {
        return switch (degree) {
            case "", "two" -> "the square root of " + of;
            case "three" -> "the cube root of " + of;
            default -> "the root of order " + degree + " of " + of;
        };
    }

    @Override
    public String accent(String mark, String of) {
        return mark.equals("vec") ? "vector " + of : of + " " + (mark.equals("overline") ? "bar" : mark);
    }
}
