package io.lectern.media.video.ffmpeg;

import java.util.ArrayList;
import java.util.List;

/** One rendition of a ladder. @param kilobits per second */
record Rung(int width, int height, int kilobits) {

    private static final int[] STEPS = {360, 720, 1080};
    private static final int SMALLEST = 16;
    private static final int LARGEST = 3840;

    /** How much larger a source must be than the step below it to be kept in its own size too. */
    private static final double WORTH_A_STEP = 1.2;

    private static final double USUAL_DOTS = 640.0 * 360;
    private static final double USUAL_KILOBITS = 700;
    private static final double GROWTH = 0.83;

    /** By what it is called: the shorter side. */
    String name() {
        return Math.min(width, height) + "p";
    }

    /** The renditions of a source, the smallest first; none is larger than the source. */
    static List<Rung> ladder(int width, int height) {
        int side = Math.min(width, height);
        List<Rung> ladder = new ArrayList<>();
        int last = 0;
        for (int step : STEPS) {
            if (step <= side) {
                ladder.add(of(width, height, step));
                last = step;
            }
        }
        if (last < STEPS[STEPS.length - 1] && side >= last * WORTH_A_STEP) {
            ladder.add(of(width, height, side));
        }
        return List.copyOf(ladder);
    }

    private static Rung of(int width, int height, int side) {
        double scale = Math.min((double) side / Math.min(width, height), (double) LARGEST / Math.max(width, height));
        int wide = even(width * scale);
        int high = even(height * scale);
        double kilobits = USUAL_KILOBITS * Math.pow(wide * high / USUAL_DOTS, GROWTH);
        return new Rung(wide, high, Math.max(150, (int) Math.round(kilobits)));
    }

    /** Encoders take even sides only. */
    static int even(double length) {
        return Math.max(SMALLEST, 2 * (int) Math.floor(length / 2 + 0.001));
    }
}
