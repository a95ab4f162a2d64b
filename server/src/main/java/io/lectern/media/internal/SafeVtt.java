package io.lectern.media.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Frees WebVTT of everything but moments and words: styles, regions, notes, settings and marks go. What is left can do nothing in
 * any player and reads well in all.
 */
final class SafeVtt {

    private static final String MOMENT = "(?:(\\d{1,4}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{3})";
    private static final Pattern TIMES = Pattern.compile("^\\s*" + MOMENT + "\\s*-->\\s*" + MOMENT + "(?:\\s.*)?$");
    /** Of a voice, a style or a moment; {@code 3 < 5} is none. */
    private static final Pattern MARK = Pattern.compile("</?(?:[A-Za-z]|[0-9]+:|(?=>))[^>]*>?");

    private static final int MOST_CUES = 20_000;

    private record Cue(long from, long to, String words) {
        String written() {
            return moment(from) + " --> " + moment(to) + "\n" + words;
        }
    }

    private SafeVtt() {}

    /** Empty when nothing of it can be read. */
    static byte[] of(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
        List<Cue> cues = Pattern.compile("\\R{2,}")
                .splitAsStream(text.replace("\r\n", "\n").replace("\uFEFF", ""))
                .flatMap(block -> cue(block).stream())
                .limit(MOST_CUES)
                .toList();
        return cues.isEmpty()
                ? new byte[0]
                : cues.stream()
                        .map(Cue::written)
                        .collect(Collectors.joining("\n\n", "WEBVTT\n\n", "\n"))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Cue> cue(String block) {
        List<String> lines = block.lines().toList();
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            Matcher times = TIMES.matcher(lines.get(i));
            if (times.matches()) {
                String words = lines.subList(i + 1, lines.size()).stream()
                        .map(line -> MARK.matcher(line)
                                .replaceAll("")
                                .replace("-->", "→")
                                .replace("<", "&lt;")
                                .strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
                long from = milliseconds(times, 1);
                long to = milliseconds(times, 5);
                return words.isEmpty() || to <= from ? List.of() : List.of(new Cue(from, to, words));
            }
        }
        return List.of();
    }

    private static long milliseconds(Matcher times, int first) {
        long hours = times.group(first) == null ? 0 : Long.parseLong(times.group(first));
        return ((hours * 60 + Long.parseLong(times.group(first + 1))) * 60 + Long.parseLong(times.group(first + 2)))
                        * 1000
                + Long.parseLong(times.group(first + 3));
    }

    private static String moment(long milliseconds) {
        long seconds = milliseconds / 1000;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                milliseconds % 1000);
    }
}
