package io.lectern.media.internal;

import java.time.Instant;
import java.util.Collection;

/** Additions that change nothing when the same is there already, however many do it at once. */
interface FileAdditions {

    /** A file that is there already is in use again. */
    void addOnce(FileRecord file);

    void addOnce(FileGrant grant);

    /** The file, if there is one, is in use. */
    void use(String hash);

    /** Nothing uses these files from that moment on. */
    void release(Collection<String> hashes, Instant at);

    /** Forgets a file unless it was used since. @return whether it is forgotten */
    boolean forget(String hash, Instant releasedBefore);
}
