package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What follows the colons of a fenced div. @param kind one of {@link #KINDS} or whatever the author wrote */
record DivHeading(String kind, @Nullable String title) {

    /** Kinds of callouts. */
    static final Set<String> KINDS = Set.of(
            "objectives",
            "questions",
            "prereq",
            "callout",
            "tip",
            "warning",
            "challenge",
            "solution",
            "discussion",
            "keypoints",
            "instructor",
            "checklist",
            "testimonial");

    /** Kinds whose words are neither searched nor spoken with what surrounds them. */
    static final Set<String> HIDDEN = Set.of("instructor", "solution");

    private static final Pattern CLASS = Pattern.compile("^\\{[^}]*?\\.([\\w-]+)[^}]*}\\s*(.*)$");
    private static final Pattern WORD = Pattern.compile("^([\\w-]+)\\s*(?:\\{[^}]*})?\\s*(.*)$");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*(?:\\{[#.][^}]*})?\\s*$");

    static DivHeading of(String heading) {
        Matcher matcher = CLASS.matcher(heading);
        if (!matcher.matches()) {
            matcher = WORD.matcher(heading);
            if (!matcher.matches()) {
                return new DivHeading("callout", heading);
            }
        }
        String kind = matcher.group(1).toLowerCase(Locale.ROOT);
        String title = matcher.group(2).isBlank() ? null : matcher.group(2).strip();
        return new DivHeading(kind.equals("note") ? "callout" : kind, title);
    }

    boolean known() {
        return kind.equals("question") || KINDS.contains(kind);
    }

    /** The callout that such a div is; its title may also be the heading on top of its body. */
    Block.Callout callout(List<String> body) {
        String shown = kind.equals("question") ? "discussion" : known() ? kind : "callout";
        int first = 0;
        while (first < body.size() && body.get(first).isBlank()) {
            first++;
        }
        Matcher heading = first < body.size() ? HEADING.matcher(body.get(first)) : null;
        boolean titled = title == null && heading != null && heading.matches() && !isSection(heading, body, first);
        if (heading == null || !titled) {
            return new Block.Callout(shown, title == null ? null : ProseReader.words(title, ""), joined(body));
        }
        return new Block.Callout(
                shown, ProseReader.words(heading.group(2), ""), joined(body.subList(first + 1, body.size())));
    }

    /** A heading that has others of its level beside it divides the body rather than names it. */
    private static boolean isSection(Matcher heading, List<String> body, int at) {
        String marks = heading.group(1) + " ";
        return body.subList(at + 1, body.size()).stream().anyMatch(line -> line.startsWith(marks))
                && body.stream().noneMatch(line -> line.startsWith(":::"));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
