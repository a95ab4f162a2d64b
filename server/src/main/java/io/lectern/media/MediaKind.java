package io.lectern.media;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What a stored file is to people, by its media type. */
public enum MediaKind {
    PICTURE("^image/"),
    VIDEO("^video/"),
    AUDIO("^audio/"),
    CAPTIONS("^text/vtt$"),
    DOCUMENT("^(application/pdf|application/vnd[.]openxmlformats|text/csv|text/plain)"),
    OTHER("^(?!image/|video/|audio/|text/(vtt|csv|plain)|application/pdf|application/vnd[.]openxmlformats)");

    private final String types;

    MediaKind(String types) {
        this.types = types;
    }

    /** A regular expression that the media types of this kind match, and no others; every store reads it alike. */
    public String types() {
        return types;
    }

    /** The kind of a media type; each has one. */
    public static MediaKind of(String type) {
        return Arrays.stream(values())
                .filter(kind -> Pattern.compile(kind.types).matcher(type).find())
                .findFirst()
                .orElse(OTHER);
    }
}
