package io.lectern.media.video.ffmpeg;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What ffprobe tells of a file.
 *
 * @param seconds how long it plays; 0 when it does not say
 * @param picture null when there is none to be seen
 */
record Source(double seconds, @Nullable Picture picture, boolean sound) {

    /**
     * Moving pictures as they are to be seen: turned, and with square dots.
     *
     * @param rate frames per second, as a quotient; at most {@link #FASTEST}
     * @param interlaced whether each picture holds two half pictures
     * @param bright how its light is told where it is brighter than usual screens show, as FFmpeg calls it; null where it is not
     */
    record Picture(
            int width,
            int height,
            String rate,
            boolean interlaced,
            @Nullable String bright) {}

    /** The two ways of high dynamic range. */
    private static final Set<String> BRIGHT = Set.of("smpte2084", "arib-std-b67");

    private static final double FASTEST = 30.5;
    private static final String USUAL_RATE = "25";
    private static final int QUARTER_TURN = 90;

    static Source of(JsonNode told) {
        Picture picture = null;
        boolean sound = false;
        for (JsonNode stream : told.path("streams")) {
            String kind = stream.path("codec_type").asString("");
            boolean cover = stream.path("disposition").path("attached_pic").asInt(0) == 1;
            if (kind.equals("video") && !cover && picture == null) {
                picture = picture(stream);
            }
            sound = sound || (kind.equals("audio") && stream.path("sample_rate").asInt(0) > 0);
        }
        return new Source(told.path("format").path("duration").asDouble(0), picture, sound);
    }

    boolean isEmpty() {
        return picture == null && !sound;
    }

    private static @Nullable Picture picture(JsonNode stream) {
        int width = stream.path("width").asInt(0);
        int height = stream.path("height").asInt(0);
        if (width <= 0 || height <= 0) {
            return null;
        }
        int wide = (int)
                Math.round(width * quotient(stream.path("sample_aspect_ratio").asString("1:1"), ":", 1));
        boolean onItsSide = turnOf(stream) % (2 * QUARTER_TURN) != 0;
        return new Picture(
                onItsSide ? height : wide,
                onItsSide ? wide : height,
                rate(stream.path("avg_frame_rate").asString("")),
                stream.path("field_order").asString("progressive").matches("tt|bb|tb|bt"),
                Optional.of(stream.path("color_transfer").asString(""))
                        .filter(BRIGHT::contains)
                        .orElse(null));
    }

    private static int turnOf(JsonNode stream) {
        for (JsonNode data : stream.path("side_data_list")) {
            if (data.has("rotation")) {
                return Math.abs((int) Math.round(data.path("rotation").asDouble(0) / QUARTER_TURN) * QUARTER_TURN);
            }
        }
        return 0;
    }

    private static String rate(String told) {
        double rate = quotient(told, "/", 0);
        if (rate <= 0) {
            return USUAL_RATE;
        }
        return rate > FASTEST ? "30" : told;
    }

    private static double quotient(String text, String sign, double otherwise) {
        String[] parts = text.split(sign);
        try {
            double above = Double.parseDouble(parts[0]);
            double below = parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
            return above > 0 && below > 0 ? above / below : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
