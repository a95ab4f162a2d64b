package io.lectern.media.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells what a file is by its first bytes. Nothing that a browser would run is ever named as such. */
public final class MediaType {

    static final String SVG = "image/svg+xml";
    static final String VTT = "text/vtt";
    static final String ZIP = "application/zip";
    static final String UNKNOWN = "application/octet-stream";

    /** How many bytes are enough. */
    static final int BYTES = 4096;

    private MediaType() {}

    /** Of a whole file, which tells more than its first bytes. */
    public static String of(Path content) throws IOException {
        String type;
        try (InputStream in = Files.newInputStream(content)) {
            type = of(in.readNBytes(BYTES));
        }
        return type.equals(ZIP) ? OfficeType.of(content).orElse(type) : type;
    }

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
        } else if (ascii.startsWith("ID3") || ascii.startsWith("\u00ff\u00fb") || ascii.startsWith("\u00ff\u00f3")) {
            return "audio/mpeg";
        } else if (ascii.startsWith("RIFF") && ascii.startsWith("WAVE", 8)) {
            return "audio/wav";
        } else if (ascii.startsWith("OggS")) {
            return "audio/ogg";
        } else if (ascii.startsWith("ftyp", 4)) {
            return ofBrand(ascii.substring(8, Math.min(12, ascii.length())));
        } else if (ascii.startsWith("moov", 4) || ascii.startsWith("mdat", 4) || ascii.startsWith("wide", 4)) {
            return "video/quicktime";
        } else if (ascii.startsWith("\u001aE\u00df\u00a3")) {
            return ascii.contains("webm") ? "video/webm" : "video/x-matroska";
        } else if (ascii.startsWith("RIFF") && ascii.startsWith("AVI ", 8)) {
            return "video/x-msvideo";
        } else if (ascii.startsWith("PK\u0003\u0004")) {
            return ZIP;
        } else if (ascii.startsWith("WEBVTT") || ascii.startsWith("\u00ef\u00bb\u00bfWEBVTT")) {
            return VTT;
        }
        return looksLikeSvg(ascii) ? SVG : UNKNOWN;
    }

    private static String ofBrand(String brand) {
        return switch (brand) {
            case "avif", "avis" -> "image/avif";
            case "heic", "heix", "hevc", "mif1", "msf1" -> UNKNOWN;
            case "M4A ", "M4B " -> "audio/mp4";
            case "qt  " -> "video/quicktime";
            default -> "video/mp4";
        };
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
