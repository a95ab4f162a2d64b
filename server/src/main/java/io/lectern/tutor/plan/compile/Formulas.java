package io.lectern.tutor.plan.compile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LaTeX formulas read aloud, and written in one line of plain text. */
final class Formulas {

    private static final int DEEPEST = 30;

    private Formulas() {}

    /** In words of the language. */
    static String words(String latex, String language) {
        Map<String, String> words = Signs.inFormulas(language);
        return new Reader(latex, words)
                .all()
                .replaceAll("\\s+", " ")
                .replaceAll(" ,", ",")
                .replaceAll(",\\s*$", "")
                .strip();
    }

    /** In one line, as on a blackboard: {@code Q* = √(2DS/H)}. */
    static String plain(String latex) {
        return new Reader(latex, null).all().replaceAll("\\s+", " ").strip();
    }

    /** Walks through a formula once; without words it writes signs. */
    private static final class Reader {

        private final String latex;
        private final @Nullable Map<String, String> words;
        private int at;
        private int depth;

        Reader(String latex, @Nullable Map<String, String> words) {
            this.latex = latex;
            this.words = words;
        }

        String all() {
            StringBuilder out = new StringBuilder();
            boolean touching = false;
            while (at < latex.length()) {
                int before = at;
                String part = next();
                boolean value = isValue(latex.charAt(before)) && !part.isBlank();
                if (words != null && touching && value) {
                    out.append(' ').append(word("next"));
                }
                touching = value || (touching && part.isBlank()) || latex.charAt(before) == '^' && !part.isBlank();
                out.append(words == null ? part : " " + part);
            }
            return out.toString();
        }

        /** Two letters beside each other are multiplied; a number may only start such a product. */
        private static boolean isValue(char c) {
            return Character.isLetterOrDigit(c);
        }

        private String next() {
            char c = latex.charAt(at);
            if (c == '\\') {
                return command();
            }
            if (c == '{') {
                return group();
            }
            if (c == '^' || c == '_') {
                at++;
                String script = at < latex.length() ? argument() : "";
                return c == '^' ? power(script) : index(script);
            }
            if (Character.isDigit(c)) {
                int start = at;
                while (at < latex.length()
                        && (Character.isDigit(latex.charAt(at))
                                || ".,".indexOf(latex.charAt(at)) >= 0
                                        && at + 1 < latex.length()
                                        && Character.isDigit(latex.charAt(at + 1)))) {
                    at++;
                }
                return latex.substring(start, at);
            }
            at++;
            if (c == '}' || c == '&' || c == '$' || c == '~') {
                return " ";
            }
            if (words != null && "()[]|".indexOf(c) >= 0) {
                return c == '(' && argumentOfFunction() ? word("of") : "";
            }
            String sign = String.valueOf(c);
            return words == null ? spaced(sign) : words.getOrDefault(sign, sign);
        }

        /** {@code C(Q)} is C of Q; {@code H(a+b)} is a product. */
        private boolean argumentOfFunction() {
            return at >= 2 && Character.isLetter(latex.charAt(at - 2)) && latex.indexOf(')', at) - at <= 1;
        }

        private static String spaced(String sign) {
            return sign.equals("=") ? " = " : sign;
        }

        private String command() {
            int start = at++;
            if (at < latex.length() && !Character.isLetter(latex.charAt(at))) {
                at++;
            } else {
                while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
                    at++;
                }
            }
            String name = latex.substring(start, at);
            return switch (name) {
                case "\\frac", "\\dfrac", "\\tfrac" -> fraction(argument(), argument());
                case "\\sqrt" -> root(argument());
                case "\\text", "\\mathrm", "\\mathit", "\\mathbf", "\\operatorname" -> literal();
                case "\\bar", "\\overline" -> words == null ? argument() + "\u0304" : word("bar") + " " + argument();
                case "\\hat" -> words == null ? argument() + "\u0302" : argument() + " " + word("hat");
                case "\\left", "\\right", "\\big", "\\Big", "\\displaystyle", "\\limits" -> "";
                default -> {
                    String sign = Signs.PRINTED.getOrDefault(name, name.length() == 2 ? " " : name.substring(1));
                    yield words == null ? " " + sign + " " : words.getOrDefault(sign, sign);
                }
            };
        }

        private String fraction(String upper, String lower) {
            return words == null ? bracketed(upper) + "/" + bracketed(lower) : upper + " " + word("over") + " " + lower;
        }

        private String root(String inner) {
            boolean simple = inner.strip().indexOf(' ') < 0;
            return words == null ? "√" + bracketed(inner) : word("root") + " " + inner + (simple ? "" : word("end"));
        }

        private String power(String script) {
            if (words == null) {
                return script.equals("2")
                        ? "²"
                        : script.equals("3") ? "³" : script.equals("*") ? "*" : "^" + bracketed(script);
            }
            return switch (script.strip()) {
                case "2" -> word("squared");
                case "3" -> word("cubed");
                case "star", "نَجْمَة" -> script;
                default -> word("power") + " " + script;
            };
        }

        private String index(String script) {
            return words == null ? "_" + bracketed(script) : script;
        }

        private static String bracketed(String inner) {
            String plain = inner.strip();
            return plain.codePointCount(0, plain.length()) <= 1 || plain.matches("[\\d.,]+")
                    ? plain
                    : "(" + plain + ")";
        }

        private String argument() {
            while (at < latex.length() && latex.charAt(at) == ' ') {
                at++;
            }
            if (at >= latex.length()) {
                return "";
            }
            return latex.charAt(at) == '{' ? group() : next();
        }

        private String group() {
            String inner = literal();
            if (depth > DEEPEST) {
                return inner;
            }
            Reader reader = new Reader(inner, words);
            reader.depth = depth + 1;
            return reader.all().strip();
        }

        private String literal() {
            if (at >= latex.length() || latex.charAt(at) != '{') {
                return "";
            }
            int open = 0;
            int start = at + 1;
            for (; at < latex.length(); at++) {
                char c = latex.charAt(at);
                open += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (open == 0) {
                    return latex.substring(start, at++);
                }
            }
            return latex.substring(start);
        }

        private String word(String key) {
            return words == null ? "" : words.getOrDefault(key, key);
        }
    }
}
