package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.Voice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names content by its SHA-256, in hexadecimal. */
final class Hash {

    private Hash() {}

    /** The name of this speech in this voice; another version of the engine makes another name. */
    static String of(String spoken, Voice voice) {
        String content = String.join("|", voice.id(), voice.language(), voice.engine(), spoken);
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
