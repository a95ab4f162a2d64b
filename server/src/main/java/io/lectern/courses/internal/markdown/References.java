package io.lectern.courses.internal.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The link definitions of a lesson, {@code [name]: target}; each of its blocks may use them. */
final class References {

    private static final Pattern DEFINITION =
            Pattern.compile("^ {0,3}\\[[^\\[\\]^][^\\[\\]]{0,200}\\]:\\s*\\S+(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*$");

    private References() {}

    /** All of them, one a line, ready to be put behind any part of the lesson. */
    static String of(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("]:") && DEFINITION.matcher(line).matches())
                .limit(500)
                .collect(Collectors.joining("\n"));
    }

    static String of(String markdown) {
        return of(markdown.lines().toList());
    }
}
