package io.lectern.media.storage;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A part of a file, which can be read any number of times. */
record Section(Path file, long from, long length) {

    InputStream open() {
        try {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(from);
            return new Limited(new BufferedInputStream(in), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String hash() throws IOException {
        try (InputStream in = open()) {
            return Sha256.of(in);
        }
    }

    byte[] md5() throws IOException {
        try (var in = new DigestInputStream(open(), MessageDigest.getInstance("MD5"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int one = left > 0 ? super.read() : -1;
            left -= one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int start, int count) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = super.read(buffer, start, (int) Math.min(count, left));
            left -= Math.max(n, 0);
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
