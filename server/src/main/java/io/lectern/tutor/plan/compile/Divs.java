package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fenced divs inside the body of a call-out, such as the solution of a challenge. */
public final class Divs {

    private static final Pattern FENCE = Pattern.compile("^\\s*:{3,}\\s*(\\S*)\\s*(.*?)\\s*:*\\s*$");

    private Divs() {}

    /** @param kind empty for what stands outside any div */
    public record Part(String kind, String body) {}

    /** The body in parts, in order. Code that looks like a fence is left alone. */
    public static List<Part> split(String body) {
        List<Part> parts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inCode = false;
        for (String line : body.lines().toList()) {
            inCode ^= line.stripLeading().startsWith("```");
            Matcher fence = FENCE.matcher(line);
            if (inCode || !fence.matches()) {
                text.append(line).append('\n');
                continue;
            }
            close(parts, open, text);
            if (!fence.group(1).isEmpty()) {
                open.add(fence.group(1));
                if (!fence.group(2).isEmpty()) {
                    text.append("## ").append(fence.group(2)).append("\n\n");
                }
            } else if (!open.isEmpty()) {
                open.removeLast();
            }
        }
        close(parts, open, text);
        return parts;
    }

    private static void close(List<Part> parts, List<String> open, StringBuilder text) {
        if (!text.toString().isBlank()) {
            parts.add(new Part(open.isEmpty() ? "" : open.getLast(), text.toString()));
        }
        text.setLength(0);
    }
}
