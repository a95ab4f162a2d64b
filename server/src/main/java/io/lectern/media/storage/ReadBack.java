package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads what a store holds, to be sure that it is whole. */
final class ReadBack {

    private ReadBack() {}

    /**
     * What is damaged is forgotten, so that it can be put again.
     *
     * @throws DamagedObjectException when it was
     * @throws java.nio.file.NoSuchFileException when there is none
     */
    static void of(ObjectStore store, String hash) throws IOException {
        try (InputStream back = store.read(hash, 0)) {
            back.transferTo(OutputStream.nullOutputStream());
        } catch (DamagedObjectException e) {
            store.delete(hash);
            throw e;
        }
    }
}
