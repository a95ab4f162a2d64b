package io.lectern.media.video.ffmpeg;

import java.util.Locale;

/**
 * Small pictures on the way, all on one sheet.
 *
 * @param every how many seconds apart
 * @param count how many there are
 */
record Thumbnails(int every, int count, int width, int height) {

    private static final int MOST = 100;
    private static final int COLUMNS = 10;
    private static final int LONGER_SIDE = 160;
    private static final int LEAST_SECONDS = 2;

    static Thumbnails of(double seconds, int width, int height) {
        int every = Math.max(LEAST_SECONDS, (int) Math.ceil(seconds / MOST));
        int count = Math.clamp((long) Math.ceil(seconds / every), 1, MOST);
        double scale = (double) LONGER_SIDE / Math.max(width, height);
        return new Thumbnails(every, count, Rung.even(width * scale), Rung.even(height * scale));
    }

    int columns() {
        return Math.min(COLUMNS, count);
    }

    int rows() {
        return (count + COLUMNS - 1) / COLUMNS;
    }

    /** Which part of the sheet shows which moments, as WebVTT. */
    String index(String sheet) {
        StringBuilder index = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < count; i++) {
            index.append(String.format(
                    Locale.ROOT,
                    "\n%s --> %s\n%s#xywh=%d,%d,%d,%d\n",
                    moment((long) i * every),
                    moment((i + 1L) * every),
                    sheet,
                    i % COLUMNS * width,
                    i / COLUMNS * height,
                    width,
                    height));
        }
        return index.toString();
    }

    private static String moment(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
