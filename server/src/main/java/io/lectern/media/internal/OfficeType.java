package io.lectern.media.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells office documents from other archives by what is in them. One with macros, or of two kinds, is none of them. */
final class OfficeType {

    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> BY_PART = Map.of(
            "word/document.xml", PREFIX + "wordprocessingml.document",
            "xl/workbook.xml", PREFIX + "spreadsheetml.sheet",
            "ppt/presentation.xml", PREFIX + "presentationml.presentation");

    private OfficeType() {}

    /** Its media type; empty for an archive of another kind and for what cannot be read as one. */
    static Optional<String> of(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            boolean macros = archive.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            if (macros || archive.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            List<String> kinds = BY_PART.entrySet().stream()
                    .filter(part -> archive.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .toList();
            return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
        } catch (ZipException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
