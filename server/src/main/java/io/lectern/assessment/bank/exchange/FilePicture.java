package io.lectern.assessment.bank.exchange;

import io.lectern.media.FileId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A picture within a file of questions.
 *
 * @param id of its content, as media would call it
 * @param name in the file
 * @param base64 its content
 */
public record FilePicture(String id, String name, String base64) {

    /** @throws IllegalArgumentException when it is no Base64 */
    static FilePicture read(String name, String base64) {
        String packed = base64.replaceAll("\\s+", "");
        return new FilePicture(idOf(Base64.getDecoder().decode(packed)), name, packed);
    }

    static FilePicture of(FileId id, String type, byte[] content) {
        String ending = type.substring(type.indexOf('/') + 1).replaceAll("\\+.*", "");
        return new FilePicture(
                id.value(),
                id.value().substring(0, 12) + "." + ending,
                Base64.getEncoder().encodeToString(content));
    }

    byte[] content() {
        return Base64.getDecoder().decode(base64);
    }

    private static String idOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    @Override
    public String toString() {
        return "FilePicture[" + name + "]";
    }
}
