package io.lectern.media.internal;

import io.lectern.media.StoredFile;
import io.lectern.media.storage.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A file's content as a resource; skipping ahead reads nothing from the store. */
public class FileContent extends AbstractResource {

    private final StoredFile file;
    private final ObjectStore objects;

    FileContent(StoredFile file, ObjectStore objects) {
        this.file = file;
        this.objects = objects;
    }

    public StoredFile file() {
        return file;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getDescription() {
        return "file " + file.id();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public InputStream getInputStream() {
        return new Late();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileContent content && content.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    /** Opens the object at the first byte that is really read. */
    private final class Late extends InputStream {

        private long offset;
        private @Nullable InputStream in;

        private InputStream in() throws IOException {
            if (in == null) {
                in = objects.read(file.id().value(), offset);
            }
            return in;
        }

        @Override
        public int read() throws IOException {
            return in().read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return in().read(buffer, from, length);
        }

        @Override
        public long skip(long bytes) throws IOException {
            if (in != null) {
                return in.skip(bytes);
            }
            long skipped = Math.clamp(bytes, 0, file.size() - offset);
            offset += skipped;
            return skipped;
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }
}
