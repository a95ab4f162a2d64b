package io.lectern.certificates.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** One bit for each certificate of a list, set for those that hold no longer; written as the standard says. */
final class StatusBits {

    private static final int HIGHEST = 0x80;

    private StatusBits() {}

    /** @param size of the list @param ended places whose bit is set; the first place is the leftmost bit */
    static String of(int size, Collection<Integer> ended) {
        byte[] bits = new byte[size / Byte.SIZE];
        for (int place : ended) {
            bits[place / Byte.SIZE] |= (byte) (HIGHEST >>> place % Byte.SIZE);
        }
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
