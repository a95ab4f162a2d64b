package io.lectern.operations.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A rendition as its playlist describes it: one file, played in ranges.
 *
 * @param file its address
 * @param head what is needed before anything plays
 */
record Rendition(String file, Range head, List<Segment> segments) {

    private static final Pattern HEAD = Pattern.compile("#EXT-X-MAP:URI=\"([^\"]+)\",BYTERANGE=\"(\\d+)@(\\d+)\"");
    private static final Pattern SEGMENT = Pattern.compile("#EXTINF:([0-9.]+),\\s*#EXT-X-BYTERANGE:(\\d+)(?:@(\\d+))?");

    Rendition {
        segments = List.copyOf(segments);
    }

    /** @param from its first byte */
    record Range(long from, long length) {
        String header() {
            return "bytes=" + from + "-" + (from + length - 1);
        }
    }

    /** @param seconds how long it plays */
    record Segment(double seconds, Range range) {}

    /** @param address of the playlist */
    static Rendition of(String address, String playlist) {
        MatchResult head = HEAD.matcher(playlist)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rendition: " + playlist));
        List<Segment> segments = new ArrayList<>();
        long end = Long.parseLong(head.group(3)) + Long.parseLong(head.group(2));
        for (MatchResult found : SEGMENT.matcher(playlist).results().toList()) {
            long length = Long.parseLong(found.group(2));
            long from = found.group(3) == null ? end : Long.parseLong(found.group(3));
            segments.add(new Segment(Double.parseDouble(found.group(1)), new Range(from, length)));
            end = from + length;
        }
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        return new Rendition(
                folder + head.group(1),
                new Range(Long.parseLong(head.group(3)), Long.parseLong(head.group(2))),
                segments);
    }
}
