package io.lectern.media.internal;

import io.lectern.media.FileProblem;
import io.lectern.media.StoredFile;
import io.lectern.media.storage.ObjectStore;
import io.lectern.media.storage.StoreAwayException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.AbstractResource;

/** A file's content as a resource; skipping ahead reads nothing from the store. */
public class FileContent extends AbstractResource {

    private static final Logger log = LoggerFactory.getLogger(FileContent.class);

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
                in = open();
            }
            return in;
        }

        /** Nothing has been sent yet, so a problem can still be told as such. */
        private InputStream open() throws IOException {
            try {
                return objects.read(file.id().value(), offset);
            } catch (NoSuchFileException e) {
                log.error("{} is known and not there", getDescription());
                throw new FileProblem.Gone();
            } catch (StoreAwayException e) {
                log.error("{} cannot be opened: {}", getDescription(), e.getMessage());
                throw new FileProblem.OutOfReach();
            }
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
