package io.lectern.tutor.plan;

import io.lectern.courses.Block;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Json;
import io.lectern.tutor.Beat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What the rules made of one part of a lesson.
 *
 * @param part see {@link Parts}
 * @param source digest of the text it was made from
 * @param beats digest of the beats that were made
 */
record Origin(String part, String source, String beats) implements Json {

    static List<Origin> of(List<Beat> beats, PublishedLesson lesson) {
        List<Origin> origins = new ArrayList<>();
        for (Map.Entry<String, List<Beat>> part : Parts.of(beats).entrySet()) {
            origins.add(
                    new Origin(part.getKey(), sourceOf(part.getValue().getFirst(), lesson), digest(part.getValue())));
        }
        return origins;
    }

    /** A digest of what is said and done, and in which order; boards are not a teacher's work. */
    static String digest(List<Beat> beats) {
        StringBuilder text = new StringBuilder();
        for (Beat beat : beats) {
            text.append(beat.kind())
                    .append('\u0001')
                    .append(beat.caption())
                    .append('\u0001')
                    .append(beat.speech())
                    .append('\u0001')
                    .append(beat.pauseMs())
                    .append('\u0002');
        }
        return sha(text.toString());
    }

    private static String sourceOf(Beat beat, PublishedLesson lesson) {
        String source = beat.block() == null
                ? lesson.title() + "\n" + lesson.summary()
                : lesson.block(beat.block()).map(Block::source).orElse("");
        return sha(source);
    }

    private static String sha(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
