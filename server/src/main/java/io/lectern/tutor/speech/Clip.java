package io.lectern.tutor.speech;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.lectern.kernel.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the teacher says, ready to play: where its sound is and what face and captions do meanwhile. All times count
 * in milliseconds from the first sample.
 *
 * @param hash names the sound: same voice, language and speech, same hash; {@code GET /api/speech/{hash}} plays it
 * @param durationMs length of the sound including its trailing silence
 * @param visemes shapes in the order of time; each holds until the next one, the first starts at 0, the last is
 *     {@link Viseme#SIL}
 * @param words in the order of time, with the characters of the caption that light up
 * @param audio content id of the Ogg-Opus file; null when no voice of this machine speaks the language: then the
 *     timeline is an estimate at reading pace, and there is nothing to fetch
 */
public record Clip(
        String hash,
        String language,
        String voice,
        int durationMs,
        List<Shape> visemes,
        List<Word> words,
        @Nullable String audio) {

    public Clip {
        visemes = List.copyOf(visemes);
        words = List.copyOf(words);
    }

    /** From {@code startMs} on the mouth has this shape; in JSON {@code [120,"aa"]}. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"startMs", "viseme"})
    public record Shape(int startMs, Viseme viseme) implements Json {}

    /**
     * A spoken word and the characters {@code from} (inclusive) to {@code to} (exclusive) of the caption it stands for; in
     * JSON {@code [120,480,0,5]}. Several words may share characters ("$12" is three words).
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"startMs", "endMs", "from", "to"})
    public record Word(int startMs, int endMs, int from, int to) implements Json {}
}
