package io.lectern.media.video.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a playlist says of the rendition that it plays.
 *
 * @param milliseconds how long it plays
 * @param peak bits per second in the largest segment
 * @param average bits per second
 */
record Playlist(long milliseconds, long peak, long average) {

    private static final Pattern SEGMENT = Pattern.compile("#EXTINF:([0-9.]+),\\s*#EXT-X-BYTERANGE:(\\d+)");
    private static final int HEAD = 16_384;

    static Playlist read(Path file) throws IOException {
        double seconds = 0;
        double peak = 0;
        long bytes = 0;
        for (MatchResult segment :
                SEGMENT.matcher(Files.readString(file)).results().toList()) {
            double length = Double.parseDouble(segment.group(1));
            long size = Long.parseLong(segment.group(2));
            seconds += length;
            bytes += size;
            if (length >= 1 || peak == 0) {
                peak = Math.max(peak, size * 8 / Math.max(length, 0.1));
            }
        }
        return new Playlist(
                Math.round(seconds * 1000), Math.round(peak), seconds == 0 ? 0 : Math.round(bytes * 8 / seconds));
    }

    /** How browsers call the way its pictures are encoded, read from the encoded file. */
    static String codecOf(Path encoded) throws IOException {
        try (InputStream in = Files.newInputStream(encoded)) {
            byte[] head = in.readNBytes(HEAD);
            int at = new String(head, StandardCharsets.ISO_8859_1).indexOf("avcC");
            if (at < 0 || at + 8 > head.length) {
                throw new IOException("no H.264 in " + encoded.getFileName());
            }
            return "avc1." + HexFormat.of().formatHex(head, at + 5, at + 8);
        }
    }
}
