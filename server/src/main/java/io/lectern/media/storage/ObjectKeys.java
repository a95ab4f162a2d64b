package io.lectern.media.storage;

import java.util.Optional;
import java.util.regex.Pattern;

/** How objects are called in a store whose names are plain texts: spread as in a folder, below a prefix if there is one. */
record ObjectKeys(String prefix) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern START = Pattern.compile("[0-9a-f]{2}");

    String of(String hash) {
        return below(required(hash).substring(0, 2)) + hash;
    }

    /** What all names begin with whose hashes begin so. */
    String below(String start) {
        if (!START.matcher(start).matches()) {
            throw new IllegalArgumentException("not the beginning of hashes");
        }
        return prefix.isEmpty() ? start + "/" : prefix + "/" + start + "/";
    }

    /** The hash that a name stands for; empty for what others have put there. */
    static Optional<String> hashOf(String key) {
        return Optional.of(key.substring(key.lastIndexOf('/') + 1)).filter(ObjectKeys::isHash);
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    static String required(String hash) {
        if (!isHash(hash)) {
            throw new IllegalArgumentException("not a hash");
        }
        return hash;
    }
}
