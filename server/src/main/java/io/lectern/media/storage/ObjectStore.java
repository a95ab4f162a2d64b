package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * Keeps unchanging objects under the SHA-256 of their content. Every implementation passes the same contract test, also while
 * the way to the store fails. Safe to use from several threads and processes at once.
 */
public interface ObjectStore extends AutoCloseable {

    /**
     * Keeps the content of a file; when this returns, it survives the end of the process and was verified to be complete.
     * Keeping the same object again changes nothing; one that has lost a part meanwhile is whole again.
     *
     * @param hash SHA-256 of the content in lower-case hex
     * @throws IOException when it could not be kept; nothing is left behind then that {@link #read} would hand out
     */
    void put(String hash, Path content) throws IOException;

    /** Its size, empty when there is no such object. */
    OptionalLong size(String hash) throws IOException;

    /**
     * The content from a byte on; the caller closes it. Content that is read from its first byte is verified: when it is not
     * what its hash says, the end is held back and reading it fails.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     */
    InputStream read(String hash, long offset) throws IOException;

    /**
     * The objects whose hashes begin with these two digits, in any order. The 256 such beginnings hold about as much each, so
     * who walks through them all can tell how far it is, and do several at once.
     */
    List<StoredObject> list(String start) throws IOException;

    /** Forgets an object, if there is one. */
    void delete(String hash) throws IOException;

    /** Ends its connections; it is of no use afterwards. */
    @Override
    default void close() {}
}
