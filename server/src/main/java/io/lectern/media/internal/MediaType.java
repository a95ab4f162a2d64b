package io.lectern.media.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a file is by its first bytes. Nothing that a browser would run is ever named as such. */
final class MediaType {

    static final String SVG = "image/svg+xml";
    static final String UNKNOWN = "application/octet-stream";

    /** How many bytes are enough. */
    static final int BYTES = 4096;

    private MediaType() {}

    static String of(byte[] head) {
        String ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (ascii.startsWith("\u0089PNG\r\n")) {
            return "image/png";
        } else if (ascii.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        } else if (ascii.startsWith("GIF8")) {
            return "image/gif";
        } else if (ascii.startsWith("RIFF") && ascii.startsWith("WEBP", 8)) {
            return "image/webp";
        } else if (ascii.startsWith("%PDF-")) {
            return "application/pdf";
        } else if (ascii.startsWith("OggS")) {
            return "audio/ogg";
        } else if (ascii.startsWith("ftyp", 4)) {
            return "video/mp4";
        } else if (ascii.startsWith("PK\u0003\u0004")) {
            return "application/zip";
        }
        return looksLikeSvg(ascii) ? SVG : UNKNOWN;
    }

    private static boolean looksLikeSvg(String head) {
        String text = head.toLowerCase(Locale.ROOT).stripLeading();
        if (text.startsWith("\u00ef\u00bb\u00bf")) {
            text = text.substring(3).stripLeading();
        }
        boolean markup = text.startsWith("<?xml") || text.startsWith("<!--") || text.startsWith("<!doctype svg");
        return text.startsWith("<svg") || (markup && text.contains("<svg"));
    }
}
