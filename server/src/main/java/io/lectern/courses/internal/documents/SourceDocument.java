package io.lectern.courses.internal.documents;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A document as it was sent.
 *
 * @param name as its sender calls it
 * @param file where its content is meanwhile
 * @param pagesAsPictures whether a PDF without text becomes a picture of each page instead of a refusal
 */
public record SourceDocument(String name, Path file, boolean pagesAsPictures) {

    public SourceDocument(String name, Path file) {
        this(name, file, false);
    }

    /** The name without folders and ending, as a title of last resort. */
    public String plainName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[-_]+", " ")
                .strip();
    }

    public String lowerCaseName() {
        return name.toLowerCase(Locale.ROOT);
    }
}
