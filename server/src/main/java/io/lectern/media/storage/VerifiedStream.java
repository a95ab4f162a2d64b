package io.lectern.media.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Passes content on, and its last bytes only when all of it is what its name says: who receives damaged content never receives
 * the whole of it.
 */
final class VerifiedStream extends InputStream {

    private final InputStream in;
    private final String hash;
    private final MessageDigest digest = Sha256.digest();
    private long left;

    VerifiedStream(InputStream in, String hash, long size) {
        this.in = in;
        this.hash = hash;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = in.read(buffer, from, length);
        if (n < 0) {
            if (left > 0) {
                throw new EOFException("object " + hash + " ends too early");
            }
            return n;
        }
        digest.update(buffer, from, n);
        left -= n;
        if (left <= 0 && n > 0) {
            verify();
        }
        return n;
    }

    private void verify() throws IOException {
        if (left < 0 || !HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw new DamagedObjectException(hash);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
