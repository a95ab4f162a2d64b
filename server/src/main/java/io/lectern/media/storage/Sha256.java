package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The hash that names content. */
public final class Sha256 {

    private Sha256() {}

    /** Of a file's content, in lower-case hex. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** Of what is left to read, in lower-case hex. */
    static String of(InputStream in) throws IOException {
        var digested = new DigestInputStream(in, digest());
        digested.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    /** The same hash as headers carry it. */
    static String base64(String hash) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
