package io.lectern.courses.internal.documents.writing;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises the pictures that browsers show, by their first bytes. */
public final class PictureFormat {

    private static final int HEAD = 1_000;

    private PictureFormat() {}

    /** {@code png}, {@code jpg}, {@code gif}, {@code webp} or {@code svg}; null for anything else. */
    public static @Nullable String endingOf(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n")) {
            return "png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpg";
        }
        if (head.startsWith("GIF8")) {
            return "gif";
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return "webp";
        }
        return head.contains("<svg") ? "svg" : null;
    }
}
