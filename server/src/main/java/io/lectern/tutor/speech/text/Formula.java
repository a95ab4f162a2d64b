package io.lectern.tutor.speech.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a LaTeX formula. Knows what lessons use; anything else is passed over, never refused. */
public final class Formula {

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\[a-zA-Z]+(?:\\{[^{}\\\\]*[\\p{L}\\s][^{}\\\\]*\\}(?<=\\\\(?:text|mathrm|textbf|textit|mbox)\\{[^{}\\\\]{1,99}\\}))?"
                    + "|\\\\.|\\d+(?:[.,]\\d+)*|\\p{L}|\\S");
    private static final Pattern TEXT = Pattern.compile("\\\\[a-zA-Z]+\\{(.*)\\}");
    private static final Set<String> BOUNDED = Set.of("sum", "prod", "int");
    private static final Set<String> ACCENTS = Set.of("bar", "overline", "hat", "tilde", "vec", "dot");
    private static final int DEEPEST = 40;

    private final List<String> tokens = new ArrayList<>();
    private final MathWords words;
    private int at;
    private int depth;

    private Formula(String latex, MathWords words) {
        this.words = words;
        Matcher matcher = TOKEN.matcher(latex);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** The formula in words of the language, {@code en} or {@code ar}. */
    public static String say(String latex, String language) {
        return words(latex, language.equals("ar") ? MathWords.ARABIC : MathWords.ENGLISH);
    }

    static String words(String latex, MathWords words) {
        return new Formula(latex, words)
                .row()
                .replaceAll("\\s*[,\u060c](?:\\s*[,\u060c])*", words.comma())
                .replaceAll("^[,\u060c]\\s*|[,\u060c]$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Everything up to the end or the closing brace, which is taken too. */
    private String row() {
        List<String> said = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).equals("}")) {
            String term = scripts(term());
            if (!term.isEmpty()) {
                said.add(term);
            }
        }
        at++;
        return String.join(" ", said);
    }

    /** A term with what hangs below and above it. */
    private String scripts(String base) {
        String said = base;
        while (at < tokens.size()
                && (tokens.get(at).equals("^") || tokens.get(at).equals("_"))) {
            boolean power = tokens.get(at++).equals("^");
            String script = term();
            if (!script.isEmpty() && !said.isEmpty()) {
                said = power ? words.power(said, script) : words.index(said, script);
            }
        }
        return said;
    }

    private String term() {
        if (at >= tokens.size() || depth > DEEPEST) {
            at++;
            return "";
        }
        String token = tokens.get(at++);
        depth++;
        try {
            return switch (token.charAt(0)) {
                case '{' -> row();
                case '\\' -> command(token);
                case '&', '^', '_', '}' -> "";
                case '\'' -> "prime";
                default -> plain(token);
            };
        } finally {
            depth--;
        }
    }

    private String plain(String token) {
        int first = token.codePointAt(0);
        if (Character.isDigit(first)) {
            return words.number(token.replaceAll(",(?!\\d{3})", ""));
        }
        if (MathWords.GREEK.containsKey(token.toLowerCase(Locale.ROOT))) {
            return words.greek(token);
        }
        return Character.isLetter(first) ? letter(token) : words.sign(token);
    }

    /** A Latin letter is a name: a capital, so that "a" is no article. */
    private static String letter(String token) {
        return token.toUpperCase(Locale.ROOT);
    }

    private String command(String token) {
        Matcher text = TEXT.matcher(token);
        if (text.matches()) {
            return text.group(1).strip();
        }
        String name = token.substring(1);
        if (BOUNDED.contains(name)) {
            return bounded(name);
        }
        if (ACCENTS.contains(name)) {
            return words.accent(name, term());
        }
        return switch (name) {
            case "frac", "dfrac", "tfrac" -> fraction();
            case "sqrt" -> root();
            case "%" -> words.sign("%");
            default -> {
                String sign = words.sign(name);
                boolean greek = MathWords.GREEK.containsValue(name.toLowerCase(Locale.ROOT));
                yield sign.isEmpty() && greek ? words.greek(name) : sign;
            }
        };
    }

    private String fraction() {
        int start = at;
        String over = term();
        String under = term();
        boolean simple = at - start <= 6;
        return words.fraction(over, under, simple);
    }

    private String root() {
        String degree = "";
        if (at < tokens.size() && tokens.get(at).equals("[")) {
            List<String> inside = new ArrayList<>();
            at++;
            while (at < tokens.size() && !tokens.get(at).equals("]")) {
                inside.add(scripts(term()));
            }
            at++;
            degree = String.join(" ", inside);
        }
        return words.root(term(), degree);
    }

    /** A sum with its bounds: "the sum from I equals one to N of". */
    private String bounded(String name) {
        String from = "";
        String to = "";
        while (at < tokens.size()
                && (tokens.get(at).equals("^") || tokens.get(at).equals("_"))) {
            boolean upper = tokens.get(at++).equals("^");
            String bound = term();
            if (upper) {
                to = bound;
            } else {
                from = bound;
            }
        }
        if (from.isEmpty() && to.isEmpty()) {
            return words.sign(name);
        }
        String end = to.isEmpty() ? "" : " " + words.sign("bound to") + " " + to;
        return words.sign(name + " from") + " " + from + end + " " + words.sign("bound of");
    }
}
