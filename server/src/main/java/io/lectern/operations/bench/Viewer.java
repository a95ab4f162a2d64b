package io.lectern.operations.bench;

import io.lectern.operations.bench.Rendition.Segment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Somebody who watches one rendition over and over, and loads ahead as far as the web app's player does. */
final class Viewer {

    private static final double LOADED_AHEAD = 30;
    private static final int OK = 200;
    private static final int MOST_REFUSALS = 20;

    private final Browser learner;
    private final String playlist;
    private final Buffer buffer = new Buffer();
    private double untilItPlays;
    private long bytes;
    private int refused;

    /** @param playlist address of the rendition's */
    Viewer(Browser learner, String playlist) {
        this.learner = learner;
        this.playlist = playlist;
    }

    /** @param first the place of the segment to begin with */
    void watch(int first, Duration length) throws IOException, InterruptedException {
        long clicked = System.nanoTime();
        try (var http = new PlainHttp(learner.address(), "Cookie: " + learner.cookieHeader() + "\r\n")) {
            PlainHttp.Answer told = http.send("GET", playlist, new byte[0]);
            if (told.status() != OK) {
                throw new IOException(playlist + " answered " + told.status());
            }
            Rendition rendition = Rendition.of(playlist, new String(told.body(), StandardCharsets.UTF_8));
            load(http, rendition.file(), rendition.head());
            for (int next = first; seconds(clicked) < length.toSeconds(); next++) {
                Segment segment =
                        rendition.segments().get(next % rendition.segments().size());
                load(http, rendition.file(), segment.range());
                untilItPlays = next == first ? seconds(clicked) : untilItPlays;
                buffer.arrived(seconds(clicked), segment.seconds());
                pause(buffer.ahead() - LOADED_AHEAD);
            }
            buffer.end(seconds(clicked));
        }
    }

    /** Tries until it is there, as players do. */
    private void load(PlainHttp http, String file, Rendition.Range range) throws IOException, InterruptedException {
        while (!arrives(http, file, range)) {
            refused++;
            if (refused > MOST_REFUSALS) {
                throw new IOException(file + " is not to be had");
            }
            pause(1);
        }
        bytes += range.length();
    }

    private static boolean arrives(PlainHttp http, String file, Rendition.Range range) {
        try {
            return http.skip(file, range.header()) == range.length();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause(double seconds) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(Math.max(0, Math.round(seconds * 1000)));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    Buffer buffer() {
        return buffer;
    }

    /** Seconds from the click. */
    double untilItPlays() {
        return untilItPlays;
    }

    long bytes() {
        return bytes;
    }

    /** How often it did not get what it asked for. */
    int refused() {
        return refused;
    }
}
