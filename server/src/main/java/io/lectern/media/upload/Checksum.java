package io.lectern.media.upload;

import io.lectern.media.UploadProblem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** What the bytes of one request add up to, as its sender says. */
public final class Checksum {

    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private final MessageDigest digest;
    private final byte[] expected;

    private Checksum(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /** @param header an algorithm's name, a blank and the sum in Base64 */
    public static Checksum of(String header) {
        String[] parts = header.split(" ", 2);
        String algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length < 2) {
            throw new UploadProblem.Malformed("Upload-Checksum");
        }
        try {
            return new Checksum(
                    MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(parts[1]));
        } catch (IllegalArgumentException e) {
            throw new UploadProblem.Malformed("Upload-Checksum");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    /** Whether everything that was added adds up. */
    boolean matches() {
        return MessageDigest.isEqual(digest.digest(), expected);
    }
}
