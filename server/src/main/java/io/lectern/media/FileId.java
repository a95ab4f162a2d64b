package io.lectern.media;

import java.util.regex.Pattern;

/** A file of the academy, named by the SHA-256 of its content: the same content has the same id, for ever. */
public record FileId(String value) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a file id");
        }
    }

    /** Whether the text has the form of a file id. */
    public static boolean isValid(String value) {
        return SHA_256.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
