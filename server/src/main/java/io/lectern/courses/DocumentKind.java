package io.lectern.courses;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document is, which decides how it is opened. */
public enum DocumentKind {
    PDF("application/pdf", ".pdf");

    private final String type;
    private final List<String> endings;

    DocumentKind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    /** By what a path ends in; empty for what is no document. */
    public static Optional<DocumentKind> ofPath(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The media types of all kinds. */
    public static Set<String> types() {
        return Arrays.stream(values()).map(kind -> kind.type).collect(Collectors.toUnmodifiableSet());
    }

    /** By the media type that was found in the content. */
    public static Optional<DocumentKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
