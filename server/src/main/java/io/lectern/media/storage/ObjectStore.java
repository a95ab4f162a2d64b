package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Keeps unchanging objects under the SHA-256 of their content. Every implementation passes the same contract test.
 */
public interface ObjectStore {

    /**
     * Keeps the content of a file; when this returns, it survives the end of the process and was verified to be complete.
     * Keeping the same object again changes nothing.
     *
     * @param hash SHA-256 of the content in lower-case hex
     * @throws IOException when it could not be kept; nothing is left behind then
     */
    void put(String hash, Path content) throws IOException;

    /** Its size, empty when there is no such object. */
    OptionalLong size(String hash) throws IOException;

    /** The content from a byte on; the caller closes it. @throws java.nio.file.NoSuchFileException when there is none */
    InputStream read(String hash, long offset) throws IOException;

    /** Forgets an object, if there is one. */
    void delete(String hash) throws IOException;
}
