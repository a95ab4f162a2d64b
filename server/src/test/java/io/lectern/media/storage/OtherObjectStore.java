package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Does as another store does, except for what a test overrides. */
public class OtherObjectStore implements ObjectStore {

    private final ObjectStore other;

    public OtherObjectStore(ObjectStore other) {
        this.other = other;
    }

    @Override
    public void put(String hash, Path content) throws IOException {
        other.put(hash, content);
    }

    @Override
    public OptionalLong size(String hash) throws IOException {
        return other.size(hash);
    }

    @Override
    public InputStream read(String hash, long offset) throws IOException {
        return other.read(hash, offset);
    }

    @Override
    public List<StoredObject> list(String start) throws IOException {
        return other.list(start);
    }

    @Override
    public void delete(String hash) throws IOException {
        other.delete(hash);
    }
}
