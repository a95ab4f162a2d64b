package io.lectern.courses.library;

import io.lectern.media.FileShelf;
import io.lectern.media.MediaKind;
import java.util.Set;

/** What people look for in the library. */
public enum LibraryKind {
    PICTURE(MediaKind.PICTURE),
    VIDEO(MediaKind.VIDEO),
    /** A film of a class. */
    RECORDING(MediaKind.VIDEO),
    AUDIO(MediaKind.AUDIO),
    DOCUMENT(MediaKind.DOCUMENT),
    CAPTIONS(MediaKind.CAPTIONS),
    OTHER(MediaKind.OTHER);

    private static final String RECORDINGS = "recording";

    private final MediaKind media;

    LibraryKind(MediaKind media) {
        this.media = media;
    }

    MediaKind media() {
        return media;
    }

    /** Of all kinds of scopes those that hold such files. */
    Set<String> scopeKinds(Set<String> all) {
        return switch (this) {
            case RECORDING -> Set.of(RECORDINGS);
            case VIDEO -> LibraryScopes.OF_COURSES;
            case PICTURE, AUDIO, DOCUMENT, CAPTIONS, OTHER -> all;
        };
    }

    /** A film that a lesson shows as well is a video. */
    static LibraryKind of(FileShelf.Shelved file) {
        MediaKind kind = MediaKind.of(file.type());
        boolean film = kind == MediaKind.VIDEO
                && file.uses().stream().anyMatch(use -> use.scope().kind().equals(RECORDINGS))
                && file.uses().stream()
                        .noneMatch(use ->
                                LibraryScopes.OF_COURSES.contains(use.scope().kind()));
        return film ? RECORDING : valueOf(kind.name());
    }
}
