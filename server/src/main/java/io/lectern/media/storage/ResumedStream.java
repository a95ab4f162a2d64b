package io.lectern.media.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Content that comes over a network: where a connection breaks, the next one goes on. */
final class ResumedStream extends InputStream {

    /** Tries in a row that bring nothing. */
    private static final int TRIES = 4;

    private static final long FIRST_PAUSE_MILLIS = 50;

    /** Content from a byte on. */
    interface Source {
        InputStream from(long offset) throws IOException;
    }

    private final Source source;
    private final long end;
    private long position;
    private @Nullable InputStream in;

    /** @param first what {@code source} gives at {@code position} */
    ResumedStream(InputStream first, Source source, long position, long end) {
        this.in = first;
        this.source = source;
        this.position = position;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position >= end) {
            return -1;
        }
        int n = some(buffer, from, (int) Math.min(length, end - position));
        position += n;
        return n;
    }

    private int some(byte[] buffer, int from, int length) throws IOException {
        for (int failures = 1; ; failures++) {
            try {
                int n = in().read(buffer, from, length);
                if (n > 0) {
                    return n;
                }
                throw new EOFException("the store sends less than there is");
            } catch (IOException e) {
                close();
                if (failures == TRIES) {
                    throw e;
                }
                pause(FIRST_PAUSE_MILLIS << failures);
            }
        }
    }

    private InputStream in() throws IOException {
        if (in == null) {
            in = source.from(position);
        }
        return in;
    }

    private static void pause(long millis) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            InputStream broken = in;
            in = null;
            broken.close();
        }
    }
}
