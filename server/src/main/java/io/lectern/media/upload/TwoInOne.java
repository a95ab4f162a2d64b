package io.lectern.media.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files that are two things at once: a picture that is also an archive or a page, whichever program opens it. */
final class TwoInOne {

    /** An archive's directory is announced at its end, before a comment of at most 64 KiB. */
    private static final int TAIL = 66_000;

    private static final int HEAD = 4096;
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
    private static final Pattern PAGE = Pattern.compile("<script|<!doctype html|<html|<\\?php|<iframe");

    private TwoInOne() {}

    /** @param type as it was found by the first bytes */
    static boolean is(Path content, String type) throws IOException {
        boolean picture = type.startsWith("image/") && !type.equals("image/svg+xml");
        if (!picture && !type.equals("application/pdf") && !type.startsWith("video/") && !type.startsWith("audio/")) {
            return false;
        }
        String tail = tail(content);
        return tail.contains(END_OF_ARCHIVE) || (picture && (isPage(head(content)) || isPage(tail)));
    }

    private static boolean isPage(String bytes) {
        return PAGE.matcher(bytes.toLowerCase(Locale.ROOT)).find();
    }

    private static String head(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static String tail(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            in.skipNBytes(Math.max(0, Files.size(content) - TAIL));
            return new String(in.readNBytes(TAIL), StandardCharsets.ISO_8859_1);
        }
    }
}
