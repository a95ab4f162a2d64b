package io.lectern.tutor.speech.audio;

import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Clip.Shape;
import io.lectern.tutor.speech.Viseme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how far the mouth is from the sound: the times at which the timeline changes shape against those at which the
 * decoded sound really changes. Three changes can be heard without doubt and are used: a hiss beginning or ending next to
 * a vowel, a vowel breaking out of silence or closed lips, and the voice falling silent.
 */
public final class LipSync {

    private static final int FRAME_MS = 5;
    private static final int REACH_MS = 120;
    private static final int SETTLED_MS = 25;
    /** A change weaker than this factor of energy is not heard clearly enough to be measured. */
    private static final double CLEAR = 6;

    private final double[] loudness;
    private final double[] hiss;

    private LipSync(short[] pcm, int sampleRate) {
        int frame = sampleRate * FRAME_MS / 1000;
        int frames = pcm.length / frame;
        loudness = new double[frames];
        hiss = new double[frames];
        for (int i = 0; i < frames; i++) {
            for (int k = 0; k < frame; k++) {
                int at = i * frame + k;
                double sample = pcm[at];
                // Second difference over two samples: a crude high-pass that leaves what is above some 4 kHz.
                int gap = Math.max(1, sampleRate / 24_000);
                double before = at >= gap ? pcm[at - gap] : 0;
                double after = at + gap < pcm.length ? pcm[at + gap] : 0;
                double high = (2 * sample - before - after) / 4;
                loudness[i] += sample * sample / frame;
                hiss[i] += high * high / frame;
            }
        }
    }

    /** As {@link #errors(short[], int, List)} for a clip and its file, as a browser decodes it. */
    public static List<Double> errors(Clip clip, byte[] ogg) {
        return errors(OggOpusDecoder.decode(ogg), OggOpusDecoder.RATE, clip.visemes());
    }

    /** Heard minus shown, in ms, for each change that can be heard clearly. */
    public static List<Double> errors(short[] pcm, int sampleRate, List<Shape> shapes) {
        var sync = new LipSync(pcm, sampleRate);
        List<Double> errors = new ArrayList<>();
        for (int i = 1; i < shapes.size(); i++) {
            int start = shapes.get(i - 1).startMs();
            int change = shapes.get(i).startMs();
            int end = i + 1 < shapes.size() ? shapes.get(i + 1).startMs() : change + REACH_MS;
            sync.error(shapes.get(i - 1).viseme(), shapes.get(i).viseme(), start, change, end, errors);
        }
        return errors;
    }

    private void error(Viseme before, Viseme after, int start, int change, int end, List<Double> errors) {
        boolean toHiss = before.vowel() && after == Viseme.SS;
        boolean fromHiss = before == Viseme.SS && after.vowel();
        boolean opens = (before == Viseme.SIL || before == Viseme.PP) && after.vowel();
        boolean falls = before.vowel() && after == Viseme.SIL;
        if (toHiss || fromHiss) {
            crossing(hiss, start, change, end, errors);
        } else if (opens || falls) {
            crossing(loudness, start, change, end, errors);
        }
    }

    /** Where the energy crosses the middle (in decibels) between what it is well before and well after the change. */
    private void crossing(double[] energy, int start, int change, int end, List<Double> errors) {
        int from = Math.max(start, change - REACH_MS) / FRAME_MS;
        int to = Math.min(Math.min(end, change + REACH_MS) / FRAME_MS, energy.length);
        int middle = change / FRAME_MS;
        int settled = SETTLED_MS / FRAME_MS;
        if (middle - from < settled || to - middle < settled) {
            return;
        }
        double before = usual(energy, from, middle);
        double after = usual(energy, middle, to);
        if (Math.abs(after - before) < Math.log(CLEAR)) {
            return;
        }
        double level = (before + after) / 2;
        double nearest = Double.NaN;
        for (int i = Math.max(1, from - settled); i < Math.min(to + settled, energy.length); i++) {
            double left = Math.log(energy[i - 1] + 1);
            double right = Math.log(energy[i] + 1);
            boolean crossed = after > before ? left < level && right >= level : left > level && right <= level;
            if (crossed) {
                double at = (i - 0.5 + (level - left) / (right - left)) * FRAME_MS;
                if (Double.isNaN(nearest) || Math.abs(at - change) < Math.abs(nearest - change)) {
                    nearest = at;
                }
            }
        }
        if (!Double.isNaN(nearest)) {
            errors.add(nearest - change);
        }
    }

    /** The median of the energy's logarithm: what is before a change shown too late does not spoil it. */
    private static double usual(double[] energy, int from, int to) {
        double[] sorted = Arrays.copyOfRange(energy, from, to);
        Arrays.sort(sorted);
        return Math.log(sorted[sorted.length / 2] + 1);
    }
}
