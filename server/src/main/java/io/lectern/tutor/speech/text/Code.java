package io.lectern.tutor.speech.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads commands, paths, file names and identifiers as one would say them to a colleague. */
final class Code {

    /** Commands that are said in words wherever they stand. */
    static final Set<String> COMMANDS = Set.of("mkdir", "rmdir", "chmod", "sudo", "stdin", "stdout", "stderr");

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("mkdir", "make dir"),
            Map.entry("rmdir", "remove dir"),
            Map.entry("chmod", "change mode"),
            Map.entry("sudo", "sue do"),
            Map.entry("stdin", "standard in"),
            Map.entry("stdout", "standard out"),
            Map.entry("stderr", "standard error"),
            Map.entry("usr", "user"),
            Map.entry("tmp", "temp"),
            Map.entry("src", "source"),
            Map.entry("qty", "quantity"),
            Map.entry("regex", "reg ex"),
            Map.entry("json", "jason"),
            Map.entry("yaml", "yammel"),
            Map.entry("gui", "gooey"),
            Map.entry("config", "config"));
    private static final Set<String> SPELT = Set.of(
            "txt", "csv", "py", "md", "sh", "js", "ts", "ps", "cd", "ls", "ssh", "html", "css", "xml", "sql", "svg",
            "png", "jpg", "pdf", "docx", "xlsx", "pptx", "mp3", "mp4", "url", "uri", "id", "io", "os", "ip", "ui",
            "api", "zsh", "awk");
    private static final Pattern PART =
            Pattern.compile("(?<cap>-{1,2})(?=[A-Za-z])|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{L}+|\\d+|\\S");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private Code() {}

    /** A piece of code in words. */
    static String words(String code) {
        List<String> words = new ArrayList<>();
        String[] pieces = code.strip().split("\\s+");
        for (int i = 0; i < pieces.length; i++) {
            String piece = pieces[i];
            String said = piece.matches("--?[A-Za-z][\\w-]*") ? option(piece) : piece(piece);
            // A breath before an option: "L S, dash capital F".
            boolean breath = i + 1 < pieces.length && pieces[i + 1].startsWith("-");
            words.add(said + (breath && !said.isEmpty() ? "," : ""));
        }
        return String.join(" ", words);
    }

    /** An option: {@code -F} is dash capital F, {@code -lh} dash L H, {@code --all} dash dash all. */
    static String option(String option) {
        if (option.startsWith("--")) {
            return "dash dash " + piece(option.substring(2).replace('-', ' '));
        }
        StringBuilder said = new StringBuilder("dash");
        for (char letter : option.substring(1).toCharArray()) {
            boolean capital = Character.isUpperCase(letter);
            said.append(capital ? " capital " : " ")
                    .append(Character.isDigit(letter) ? number("" + letter) : "" + upper(letter));
        }
        return said.toString();
    }

    private static char upper(char letter) {
        return Character.toUpperCase(letter);
    }

    private static String piece(String piece) {
        List<String> words = new ArrayList<>();
        Matcher matcher = PART.matcher(piece);
        while (matcher.find()) {
            String part = matcher.group();
            char first = part.charAt(0);
            String said;
            if (Character.isLetter(first)) {
                said = name(part);
            } else if (Character.isDigit(first)) {
                said = number(part);
            } else {
                said = symbol(part);
            }
            if (!said.isEmpty()) {
                words.add(said);
            }
        }
        return String.join(" ", words);
    }

    /** One word of an identifier. */
    static String name(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        String said = SAID.get(lower);
        if (said != null) {
            return said;
        }
        boolean speakable = VOWEL.matcher(lower).find() && !SPELT.contains(lower);
        boolean short0 = part.length() > 1 && part.length() <= 3 && part.equals(part.toUpperCase(Locale.ROOT));
        return speakable && !short0 && part.length() > 1 ? lower : Acronyms.spell(part);
    }

    private static String number(String digits) {
        return EnglishNumbers.whole(digits);
    }

    private static String symbol(String symbol) {
        return switch (symbol) {
            case "/" -> "slash";
            case "\\" -> "backslash";
            case "." -> "dot";
            case "-" -> "dash";
            case "--" -> "dash dash";
            case "~" -> "tilde";
            case "*" -> "star";
            case "|" -> "pipe";
            case "=" -> "equals";
            case "+" -> "plus";
            case ">" -> "greater than";
            case "<" -> "less than";
            case "$" -> "dollar";
            case "#" -> "hash";
            case "@" -> "at";
            case "&" -> "and";
            case "%" -> "percent";
            case "!" -> "bang";
            case "?" -> "question mark";
            case ":" -> "colon";
            default -> "";
        };
    }
}
