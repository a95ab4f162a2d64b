package io.lectern.courses;

import io.lectern.media.StoredFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document is, which decides how it is opened. */
public enum DocumentKind {
    PDF("application/pdf", ".pdf"),
    WRITING("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    SHEETS("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    /** Values parted by commas. Nothing in such a file says what it is, so its name does. */
    LIST("application/octet-stream", ".csv"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    SOUND("audio/*", ".mp3", ".m4a", ".ogg", ".opus", ".wav"),
    /** Where an author says that a picture is a document; usually it is a figure. */
    PICTURE("image/*", ".png", ".jpg", ".jpeg", ".gif", ".webp");

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

    /** By what was found in the content. */
    public static Optional<DocumentKind> of(StoredFile file) {
        String family = file.type().replaceFirst("/.*", "/*");
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(file.type()) || kind.type.equals(family))
                .findFirst();
    }

    /** The media types of all kinds. */
    public static Set<String> types() {
        return Arrays.stream(values()).map(kind -> kind.type).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the server reads it for its readers, who do not need the file. */
    public boolean isReadByServer() {
        return switch (this) {
            case WRITING, SHEETS, LIST, SLIDES -> true;
            case PDF, SOUND, PICTURE -> false;
        };
    }
}
